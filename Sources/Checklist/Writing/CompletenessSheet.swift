import CXlsxWriter
import GHSModel

/// The sheet that says what is in the workbook, what is not and why.
struct CompletenessSheet {
  private let completeness: ChecklistCompleteness
  private let shortened: Int
  private let language: Language
  private let formats: CellFormats

  /// Prepares the sheet.
  ///
  /// - Parameters:
  ///   - completeness: The counts.
  ///   - shortened: How many cells had to be cut to what a cell holds.
  ///   - language: The language.
  ///   - formats: The looks of cells.
  init(
    _ completeness: ChecklistCompleteness, shortened: Int, in language: Language,
    formats: CellFormats
  ) {
    self.completeness = completeness
    self.shortened = shortened
    self.language = language
    self.formats = formats
  }

  /// The name of the sheet.
  static func name(in language: Language) -> String {
    language(ja: "完全性の申告", en: "Completeness")
  }

  /// Writes everything.
  func write(to sheet: Sheet) throws(ChecklistError) {
    for (column, width) in [44.0, 12, 12, 12].enumerated() {
      worksheet_set_column(sheet.pointer, lxw_col_t(column), lxw_col_t(column), width, nil)
    }
    try sheet.write(Self.name(in: language), row: 0, column: 0, formats.title)
    try sheet.write(about, row: 1, column: 0, formats.note)
    var table = [
      [
        "", language(ja: "総数", en: "Total"), language(ja: "収録", en: "Included"),
        language(ja: "除外", en: "Left out"),
      ]
    ]
    table += completeness.rows.map { name, count in
      [name[language]] + [count.total, count.included, count.leftOut].map(String.init)
    }
    try write(table, from: 3, to: sheet)
    let omissions = omissions
    if !omissions.isEmpty {
      let heads = [language(ja: "除いたもの", en: "Left out"), language(ja: "理由", en: "Why")]
      try write([heads] + omissions, from: 3 + table.count + 1, to: sheet)
    }
    worksheet_set_paper(sheet.pointer, 9)
    worksheet_fit_to_pages(sheet.pointer, 1, 0)
  }

  private func write(
    _ table: [[String]], from first: Int, to sheet: Sheet
  ) throws(ChecklistError) {
    for (row, cells) in table.enumerated() {
      for (column, text) in cells.enumerated() {
        try sheet.write(
          text, row: first + row, column: column, row == 0 ? formats.head : formats.fixed)
      }
    }
  }

  private var about: String {
    let cut =
      shortened == 0
      ? ""
      : language(
        ja: "長いため途中までにしたセルが\(shortened)個あります（取り込む列は切りません）。",
        en: " \(shortened) long cells are cut (never in columns that are taken in).")
    return language(
      ja: "証拠の内容は入りません。番号と名称だけを示します。",
      en: "The content of evidence is not in a checklist; it is named by number and title.") + cut
  }

  private var omissions: [[String]] {
    completeness.unchosen.map { category in
      [
        "\(category.id)　\(category.name[language])",
        language(ja: "選ばなかった要求カテゴリー", en: "a category not asked for"),
      ]
    }
      + completeness.unnamed.map { evidence in
        [
          "\(evidence.id)　\(evidence.title)",
          language(ja: "ここにある要求事項の証拠ではない", en: "supports no requirement that is here"),
        ]
      }
  }
}
