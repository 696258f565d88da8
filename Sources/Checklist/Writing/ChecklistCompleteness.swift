import Foundation
import GHSModel

/// What a checklist holds of an assessment and what it does not, counted from the assessment.
struct ChecklistCompleteness {
  /// The categories of the catalogue: those with a sheet, and those that were not asked for.
  let categories: Completeness.Count
  /// The requirements of the catalogue: those with a row, and those of other categories.
  let requirements: Completeness.Count
  /// The pieces of evidence: those that are named beside a requirement, and the others.
  let evidence: Completeness.Count
  /// The categories that were not asked for.
  let unchosen: [GHSModel.Category]
  /// The evidence that is named nowhere.
  let unnamed: [Evidence]

  /// Counts what the sheets of a workbook have to hold.
  init(_ evaluation: Evaluation, categories chosen: [GHSModel.Category]) {
    let ids = Set(chosen.map(\.id))
    let all = evaluation.catalogue.categories
    let rows = Set(chosen.flatMap(\.requirements).map(\.id))
    unchosen = all.filter { !ids.contains($0.id) }
    unnamed = evaluation.assessment.evidence.filter { rows.isDisjoint(with: $0.requirements) }
    categories = Completeness.Count(
      total: all.count, included: chosen.count, leftOut: unchosen.count)
    requirements = Completeness.Count(
      total: all.reduce(0) { $0 + $1.requirements.count }, included: rows.count,
      leftOut: unchosen.reduce(0) { $0 + $1.requirements.count })
    let total = evaluation.assessment.evidence.count
    evidence = Completeness.Count(
      total: total, included: total - unnamed.count, leftOut: unnamed.count)
  }

  /// The counts with their names, in the order in which they are read.
  var rows: [(name: LocalizedText, count: Completeness.Count)] {
    [
      (LocalizedText(ja: "要求カテゴリー", en: "Categories"), categories),
      (LocalizedText(ja: "要求事項の判定", en: "Judgements of requirements"), requirements),
      (LocalizedText(ja: "証拠の番号と名称", en: "Evidence by number and title"), evidence),
    ]
  }

  /// Holds the counts against a workbook that was written, read anew.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - shortened: The requirements whose evidence had to be cut to what a cell holds.
  ///   - evaluation: The assessment that was written.
  /// - Throws: `Unaccounted` when something would be left out silently; ``ChecklistError`` when the file cannot
  ///   be read.
  func accountFor(_ path: String, shortened: Set<RequirementID>, evaluation: Evaluation) throws {
    for (name, count) in rows {
      try Unaccounted.hold(
        name.en, expected: count.total, found: count.included + count.leftOut)
    }
    let reader = try WorkbookReader(path: path)
    var written: [String: Int] = [:]
    var named: [String: Set<String>] = [:]
    for sheet in reader.sheets where sheet != ChecklistForm.hiddenSheet {
      let cells = try reader.content(of: sheet).cells.filter { $0.row > ChecklistForm.headRow }
      for row in Dictionary(grouping: cells, by: \.row).values {
        guard let id = row.text(of: .id) else { continue }
        written[id, default: 0] += 1
        let lines = (row.text(of: .evidence) ?? "").split(whereSeparator: \.isNewline)
        named[id] = Set(lines.map { String($0.prefix { $0 != " " }) })
      }
    }
    let chosen = Set(unchosen.map(\.id))
    for category in evaluation.catalogue.categories where !chosen.contains(category.id) {
      for id in category.requirements.map(\.id) {
        try Unaccounted.hold(id.rawValue, expected: 1, found: written[id.rawValue] ?? 0)
        guard !shortened.contains(id) else { continue }
        for evidence in evaluation.assessment.evidence(for: id).map(\.id.rawValue) {
          let isNamed = named[id.rawValue]?.contains(evidence) ?? false
          try Unaccounted.hold("\(id) \(evidence)", expected: 1, found: isNamed ? 1 : 0)
        }
      }
    }
  }
}

extension [WorkbookReader.Cell] {
  /// The text of one column of a row.
  fileprivate func text(of column: ChecklistForm.Column) -> String? {
    guard let cell = first(where: { $0.column == column.rawValue }),
      case .text(let text) = cell.value
    else { return nil }
    return text
  }
}
