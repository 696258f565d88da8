import CXlsxWriter
import Foundation
import GHSModel

/// The sheet of one category.
struct CategorySheet {
  private let category: GHSModel.Category
  private let workbook: ChecklistWorkbook
  private let formats: CellFormats

  /// Prepares the sheet.
  init(_ category: GHSModel.Category, of workbook: ChecklistWorkbook, formats: CellFormats) {
    self.category = category
    self.workbook = workbook
    self.formats = formats
  }

  private var language: Language { workbook.language }
  private var lastRow: Int { ChecklistForm.headRow + category.requirements.count }
  private var lastColumn: Int { ChecklistForm.Column.allCases.count - 1 }

  /// A cell whose text is longer than it holds.
  struct CutCell {
    let requirement: RequirementID
    let column: ChecklistForm.Column
  }

  /// Writes everything.
  ///
  /// - Returns: The cells that had to be cut.
  func write(to sheet: Sheet) throws(ChecklistError) -> [CutCell] {
    let product = workbook.evaluation.assessment.product
    try sheet.write(
      "\(category.id) \(category.name[language])　\(product.name) \(product.version)", row: 0,
      column: 0, formats.title)
    try sheet.write(
      language(
        ja:
          "黄色の見出しの列に記入し、ghs checklist import で取り込みます。ほかの列を変えても取り込まれません。（\(workbook.evaluation.day)時点）",
        en:
          "Fill in the columns with yellow heads, then use ghs checklist import. Changes in other "
          + "columns are not taken. (As of \(workbook.evaluation.day))"),
      row: 1, column: 0, formats.note)
    for column in ChecklistForm.Column.allCases {
      worksheet_set_column(
        sheet.pointer, lxw_col_t(column.rawValue), lxw_col_t(column.rawValue), column.width, nil)
      try sheet.write(
        column.name[language], row: ChecklistForm.headRow, column: column.rawValue,
        column.field == nil ? formats.head : formats.editableHead)
    }
    var cut: [CutCell] = []
    for (index, requirement) in category.requirements.enumerated() {
      cut += try write(requirement, row: ChecklistForm.headRow + 1 + index, to: sheet)
    }
    setUp(sheet)
    try validateOutcomes(in: sheet)
    return cut
  }

  private func write(
    _ requirement: Requirement, row: Int, to sheet: Sheet
  ) throws(ChecklistError) -> [CutCell] {
    let evaluation = workbook.evaluation
    let judgement = evaluation.assessment.judgement(of: requirement.id)
    let entry = ChecklistEntry(judgement)
    var lines = 1
    var cut: [CutCell] = []
    for column in ChecklistForm.Column.allCases {
      let whole =
        column.field.map { entry.text(of: $0, in: language) }
        ?? fixedText(column, of: requirement, judgement)
      let isCut = column.field == nil && whole.count > Self.fixedLimit
      if isCut { cut.append(CutCell(requirement: requirement.id, column: column)) }
      let text = isCut ? String(whole.prefix(Self.fixedLimit)) : whole
      lines = max(lines, CellHeight.lines(of: text, width: column.width))
      try sheet.write(
        text, row: row, column: column.rawValue,
        column.field == nil ? formats.fixed : formats.editable)
    }
    worksheet_set_row(sheet.pointer, lxw_row_t(row), CellHeight.points(lines), nil)
    return cut
  }

  /// What is shown to help is cut where a cell ends; what is taken in again never is.
  private static let fixedLimit = 10_000

  private func fixedText(
    _ column: ChecklistForm.Column, of requirement: Requirement, _ judgement: Judgement
  ) -> String {
    let evaluation = workbook.evaluation
    switch column {
    case .id: return requirement.id.rawValue
    case .title: return requirement.title[language]
    case .question: return requirement.question[language]
    case .obligation:
      let applies = evaluation.outcome(of: requirement.id)?.reason != .doesNotApply
      return requirement.obligation.name[language]
        + (applies ? "" : language(ja: "\n（クラス対象外）", en: "\n(other class)"))
    case .evidence:
      return evaluation.assessment.evidence(for: requirement.id)
        .map { "\($0.id) \($0.title)" }.joined(separator: "\n")
    case .findings:
      return evaluation.findings(about: requirement.id)
        .map { "[\($0.severity.name[language])] \($0.message[language])" }
        .joined(separator: "\n")
    case .clauses: return requirement.clauses.map(\.description).joined(separator: "\n")
    case .assessed:
      return [judgement.assessor, judgement.date?.description ?? ""].filter { !$0.isEmpty }
        .joined(separator: "\n")
    case .outcome, .rationale, .action, .actionOwner, .actionDue: return ""
    }
  }

  /// Filters, frozen heads, and how it is printed: A4 across, one page wide, heads and numbers on each.
  private func setUp(_ sheet: Sheet) {
    let pointer = sheet.pointer
    let head = lxw_row_t(ChecklistForm.headRow)
    worksheet_autofilter(pointer, head, 0, lxw_row_t(lastRow), lxw_col_t(lastColumn))
    worksheet_freeze_panes(pointer, head + 1, 2)
    worksheet_set_landscape(pointer)
    worksheet_set_paper(pointer, 9)
    worksheet_set_margins(pointer, 0.4, 0.4, 0.5, 0.6)
    worksheet_fit_to_pages(pointer, 1, 0)
    worksheet_repeat_rows(pointer, head, head)
    worksheet_print_area(
      pointer, 0, 0, lxw_row_t(lastRow), lxw_col_t(ChecklistForm.lastPrinted.rawValue))
    // The name of the sheet, page and number of pages; the product may hold "&" and stays out of it.
    worksheet_set_footer(pointer, "&L&A&R&P / &N")
  }

  /// The judgements as a list to choose from.
  private func validateOutcomes(in sheet: Sheet) throws(ChecklistError) {
    guard !category.requirements.isEmpty else { return }
    let names = Judgement.Outcome.allCases.map { $0.name[language] }
    let title = language(ja: "判定", en: "Judgement")
    let message = language(ja: "一覧から選んでください。", en: "Choose from the list.")
    let copies = (names + [title, message]).map { strdup($0) }
    defer { copies.forEach { free($0) } }
    var list = copies.prefix(names.count) + [nil]
    let code = list.withUnsafeMutableBufferPointer { list in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      validation.value_list = list.baseAddress
      validation.error_title = copies[names.count]
      validation.error_message = copies[names.count + 1]
      let column = lxw_col_t(ChecklistForm.Column.outcome.rawValue)
      return worksheet_data_validation_range(
        sheet.pointer, lxw_row_t(ChecklistForm.headRow + 1), column, lxw_row_t(lastRow), column,
        &validation)
    }
    try Sheet.check(code)
  }
}
