import CXlsxWriter
public import Foundation
public import GHSModel

/// A workbook (.xlsx) to fill in: a sheet for each category, one that says what is not in it, and a hidden one
/// by which it is known again.
///
/// The same evaluation gives the same bytes.
public struct ChecklistWorkbook: Sendable {
  let evaluation: Evaluation
  let categories: [GHSModel.Category]
  let language: Language

  /// Prepares the checklist of an assessment.
  ///
  /// - Parameters:
  ///   - evaluation: The assessment as it is now.
  ///   - categories: The categories wanted; others are left out.
  ///   - language: The language of heads, texts and judgements.
  public init(_ evaluation: Evaluation, categories: Set<CategoryID>, in language: Language) {
    self.evaluation = evaluation
    self.categories = evaluation.catalogue.categories.filter { categories.contains($0.id) }
    self.language = language
  }

  /// The file.
  ///
  /// - Throws: ``ChecklistError/writingFailed(code:)`` when the library cannot write, for example because
  ///   the temporary folder is full; `Unaccounted` when something would be left out silently.
  public func bytes() throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "ghs-checklist-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "checklist.xlsx").path(percentEncoded: false)
    let cut = try write(to: file)
    try completeness.accountFor(
      file, shortened: Set(cut.filter { $0.column == .evidence }.map(\.requirement)),
      evaluation: evaluation)
    return try Data(contentsOf: URL(filePath: file))
  }

  private var completeness: ChecklistCompleteness {
    ChecklistCompleteness(evaluation, categories: categories)
  }

  /// Writes the file, and tells which cells had to be cut.
  private func write(to file: String) throws(ChecklistError) -> [CategorySheet.CutCell] {
    var cut: [CategorySheet.CutCell] = []
    guard let workbook = workbook_new(file) else { throw .writingFailed(code: 1) }
    do throws(ChecklistError) {
      setProperties(of: workbook)
      let formats = CellFormats(workbook)
      for category in categories {
        let name = "\(category.id) \(category.name[language])"
        let sheet = try Self.addSheet(Self.sheetName(name), to: workbook)
        cut += try CategorySheet(category, of: self, formats: formats).write(to: sheet)
      }
      let statement = try Self.addSheet(CompletenessSheet.name(in: language), to: workbook)
      try CompletenessSheet(completeness, shortened: cut.count, in: language, formats: formats)
        .write(to: statement)
      let hidden = try Self.addSheet(ChecklistForm.hiddenSheet, to: workbook)
      try writeHidden(hidden)
      worksheet_hide(hidden.pointer)
    } catch {
      workbook_close(workbook)
      throw error
    }
    try Sheet.check(workbook_close(workbook))
    return cut
  }

  /// A day that never changes stands for the day of making, so that the bytes do not either.
  private func setProperties(of workbook: UnsafeMutablePointer<lxw_workbook>) {
    let product = evaluation.assessment.product
    let title = language(ja: "チェックリスト", en: "Checklist") + " \(product.name) \(product.version)"
    title.withCString { title in
      product.vendor.withCString { company in
        var properties = lxw_doc_properties()
        properties.title = UnsafeMutablePointer(mutating: title)
        properties.company = UnsafeMutablePointer(mutating: company)
        properties.created = time_t(Self.dayOne)
        workbook_set_properties(workbook, &properties)
      }
    }
  }

  /// 1980-01-01, the first day that a ZIP archive can name.
  private static let dayOne = 315_532_800

  private static func addSheet(
    _ name: String, to workbook: UnsafeMutablePointer<lxw_workbook>
  ) throws(ChecklistError) -> Sheet {
    guard let pointer = workbook_add_worksheet(workbook, name) else {
      throw .writingFailed(code: UInt32(LXW_ERROR_SHEETNAME_ALREADY_USED.rawValue))
    }
    return Sheet(pointer: pointer)
  }

  /// A sheet's name has 31 characters at most and none of `[]:*?/\`.
  private static func sheetName(_ text: String) -> String {
    String(text.map { "[]:*?/\\'".contains($0) ? " " : $0 }.prefix(31))
  }

  private func writeHidden(_ sheet: Sheet) throws(ChecklistError) {
    let assessment = evaluation.assessment
    let facts: [(ChecklistForm.Fact, String)] = [
      (.schema, ChecklistForm.schema), (.product, assessment.product.id.rawValue),
      (.catalogue, assessment.catalogue.id), (.edition, assessment.catalogue.edition),
      (.digest, assessment.catalogue.digest.hexadecimal), (.day, evaluation.day.description),
    ]
    for (row, fact) in facts.enumerated() {
      try sheet.write(fact.0.rawValue, row: row, column: 0, nil)
      try sheet.write(fact.1, row: row, column: 1, nil)
    }
    for (column, head) in ChecklistForm.hiddenHeads.enumerated() {
      try sheet.write(head, row: ChecklistForm.hiddenHeadRow, column: column, nil)
    }
    for (index, requirement) in categories.flatMap(\.requirements).enumerated() {
      let row = ChecklistForm.hiddenHeadRow + 1 + index
      let entry = ChecklistEntry(assessment.judgement(of: requirement.id))
      try sheet.write(requirement.id.rawValue, row: row, column: 0, nil)
      let values = [
        entry.outcome.rawValue, ChecklistForm.hidden(entry.rationale),
        ChecklistForm.hidden(entry.action), ChecklistForm.hidden(entry.actionOwner),
        entry.actionDue?.description ?? "",
      ]
      for (column, value) in values.enumerated() {
        try sheet.write(value, row: row, column: column + 1, nil)
      }
    }
  }
}
