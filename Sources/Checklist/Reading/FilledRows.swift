import Foundation
import GHSModel

/// Gathers the rows that somebody filled in, and every cell that cannot be taken.
struct FilledRows {
  /// What the rows say.
  private(set) var entries: [RequirementID: ChecklistEntry] = [:]
  /// What cannot be taken.
  private(set) var faults: [CellFault] = []

  private let known: Set<RequirementID>
  private let from1904: Bool

  /// Begins without a row.
  init(known: Set<RequirementID>, from1904: Bool) {
    self.known = known
    self.from1904 = from1904
  }

  /// Takes the rows of a sheet; one without our heads is somebody's own and stays aside.
  mutating func add(_ content: WorkbookReader.Content, of sheet: String) {
    let rows = Dictionary(grouping: content.cells, by: \.row)
    guard let heads = SheetHeads(in: rows) else { return }
    let before = faults.count
    faults += heads.faults(in: sheet)
    faults += content.merged.filter { heads.isTouched(by: $0) }.map { range in
      CellFault(sheet: sheet, cell: range.first.text, kind: .merged)
    }
    // What stands in which column is not known, or not where it should stand.
    guard faults.count == before else { return }
    for row in rows.keys.sorted() where row > heads.row {
      let cells = Dictionary(
        (rows[row] ?? []).compactMap { cell in heads.columns[cell.column].map { ($0, cell) } },
        uniquingKeysWith: { first, _ in first })
      add(cells, row: row, of: sheet)
    }
  }

  private mutating func add(
    _ cells: [ChecklistForm.Column: WorkbookReader.Cell], row: Int, of sheet: String
  ) {
    let content = cells.filter { $0.key.isRead }
    guard let first = content.min(by: { $0.key.rawValue < $1.key.rawValue })?.value else { return }
    let before = faults.count
    var texts: [ChecklistForm.Column: String] = [:]
    for (column, cell) in content.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let (text, fault) = text(of: cell, in: column, sheet: sheet)
      texts[column] = text
      if let fault { faults.append(fault) }
    }
    guard faults.count == before, texts.values.contains(where: { !$0.isEmpty }) else { return }
    func refuse(_ column: ChecklistForm.Column, _ kind: CellFault.Kind) {
      faults.append(
        CellFault(sheet: sheet, cell: (cells[column] ?? first).name, kind: kind))
    }
    let name = texts[.id] ?? ""
    guard let id = RequirementID(rawValue: name), known.contains(id) else {
      return refuse(.id, .unknownRequirement(name))
    }
    guard entries[id] == nil else { return refuse(.id, .repeatedRequirement(name)) }
    guard let outcome = Self.outcome(texts[.outcome] ?? "") else {
      return refuse(.outcome, .unknownOutcome(texts[.outcome] ?? ""))
    }
    let due = Self.withoutMidnight(texts[.actionDue] ?? "")
    let entry = ChecklistEntry(
      outcome: outcome, rationale: texts[.rationale] ?? "", action: texts[.action] ?? "",
      actionOwner: texts[.actionOwner] ?? "",
      actionDue: CalendarDate(due.replacing("/", with: "-")))
    if !due.isEmpty, entry.actionDue == nil { return refuse(.actionDue, .notADate(due)) }
    if entry.action.isEmpty, !entry.actionOwner.isEmpty || entry.actionDue != nil {
      return refuse(entry.actionOwner.isEmpty ? .actionDue : .actionOwner, .actionMissing)
    }
    entries[id] = entry
  }

  /// The text of a cell in its one form, or why it cannot be taken.
  private func text(
    of cell: WorkbookReader.Cell, in column: ChecklistForm.Column, sheet: String
  ) -> (String, CellFault?) {
    func fault(_ kind: CellFault.Kind) -> (String, CellFault?) {
      ("", CellFault(sheet: sheet, cell: cell.name, kind: kind))
    }
    guard !cell.isFormula else { return fault(.formula) }
    switch cell.value {
    case .error(let text): return fault(.errorValue(text))
    case .flag(let flag): return fault(.notText(flag ? "TRUE" : "FALSE"))
    case .number(let number) where column == .actionDue:
      return day(number).map { ("\($0)", nil) } ?? fault(.notADate(number))
    case .number(let number): return fault(.notText(number))
    case .text(let text):
      do throws(InputError) {
        guard let field = column.field else {
          return (text.trimmingCharacters(in: .whitespacesAndNewlines), nil)
        }
        return (try field.checked(text), nil)
      } catch {
        return fault(.input(error))
      }
    }
  }

  /// The day of a serial number; the days of 1900 before its false 29 February are not taken.
  private func day(_ text: String) -> CalendarDate? {
    guard let number = Double(text), number.rounded() == number, (61..<2_958_466).contains(number)
    else { return nil }
    let days = number - (from1904 ? 24_107 : 25_569)
    return CalendarDate(Date(timeIntervalSince1970: days * 86_400), in: .gmt)
  }

  /// A day that was written with its beginning, as strict workbooks do.
  private static func withoutMidnight(_ text: String) -> String {
    guard let time = text.firstIndex(of: "T"), text[time...].hasPrefix("T00:00:00") else {
      return text
    }
    return String(text[..<time])
  }

  /// A judgement in either language; an empty cell is one that nobody has judged.
  private static func outcome(_ text: String) -> Judgement.Outcome? {
    let name = SheetHeads.folded(text)
    guard !name.isEmpty else { return .notAssessed }
    return Judgement.Outcome.allCases.first { outcome in
      [outcome.name.ja, outcome.name.en, outcome.rawValue].map(SheetHeads.folded).contains(name)
    }
  }
}
