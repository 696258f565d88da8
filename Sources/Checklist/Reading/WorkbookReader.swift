import Foundation

/// The sheets of a workbook, as Excel and LibreOffice write them (ISO/IEC 29500-1, clause 18).
struct WorkbookReader {
  /// One cell that holds something.
  struct Cell: Hashable {
    /// The column, from 0.
    var column: Int
    /// The row, from 0.
    var row: Int
    /// What it holds.
    var value: Value
    /// Whether a formula gives the value.
    var isFormula: Bool

    /// Column and row as a spreadsheet names them, `F12`.
    var name: String { CellName(column: column, row: row).text }
  }

  /// What a cell holds.
  enum Value: Hashable {
    case text(String)
    case number(String)
    case flag(Bool)
    case error(String)
  }

  /// What a sheet holds.
  struct Content {
    /// The cells that hold something.
    var cells: [Cell]
    /// The cells that are merged into one.
    var merged: [CellRange]
  }

  /// The most cells and shared texts that are taken.
  static let cellLimit = 200_000

  /// Whether days are counted from 1904, as old Macintosh workbooks do.
  private(set) var countsFrom1904 = false
  /// The names of the sheets, in their order.
  private(set) var sheets: [String] = []

  private let archive: WorkbookArchive
  private let budget = ReadingBudget()
  private var parts: [String: String] = [:]
  private var texts: [String] = []

  /// Opens a workbook and reads what its sheets share.
  init(path: String) throws(ChecklistError) {
    archive = try WorkbookArchive(path: path)
    guard try !hasMacros else { throw .notAChecklist(.macros) }
    try readStructure()
    try readTexts()
  }

  /// Whether the workbook is of a kind that may run programs.
  private var hasMacros: Bool {
    get throws(ChecklistError) {
      let types = try archive.part("[Content_Types].xml") ?? Data()
      return archive.has("xl/vbaProject.bin")
        || types.range(of: Data("macroEnabled".utf8)) != nil
    }
  }

  /// What a sheet holds.
  func content(of sheet: String) throws(ChecklistError) -> Content {
    guard let name = parts[sheet], let content = try archive.part(name) else {
      throw .notAChecklist(.unsoundPart(sheet))
    }
    let listener = SheetListener(texts: texts, limit: Self.cellLimit, budget: budget)
    try XMLPart.read(content, name: name, within: budget, telling: listener.listener)
    if let limit = listener.exceeded { throw .tooLarge(part: sheet, limit: limit) }
    guard !listener.isUnsound else { throw .notAChecklist(.unsoundPart(sheet)) }
    return Content(cells: listener.cells, merged: listener.merged)
  }

  private mutating func readStructure() throws(ChecklistError) {
    let name = "xl/workbook.xml"
    guard let content = try archive.part(name),
      let links = try archive.part("xl/_rels/workbook.xml.rels")
    else { throw .notAChecklist(.noWorkbook) }
    var targets: [String: String] = [:]
    try XMLPart.read(
      links, name: "xl/_rels/workbook.xml.rels", within: budget,
      telling: .init(begin: { element, attributes in
        guard element == "Relationship", attributes["TargetMode"] != "External",
          let id = attributes["Id"], let target = attributes["Target"]
        else { return }
        targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
      }))
    var found: [(name: String, id: String)] = []
    var from1904 = false
    try XMLPart.read(
      content, name: name, within: budget,
      telling: .init(begin: { element, attributes in
        if element == "workbookPr" { from1904 = ["1", "true"].contains(attributes["date1904"]) }
        let id = attributes.first { $0.key == "id" || $0.key.hasSuffix(":id") }?.value
        if element == "sheet", let name = attributes["name"], let id, found.count < 64 {
          found.append((name, id))
        }
      }))
    countsFrom1904 = from1904
    sheets = found.map(\.name)
    for sheet in found { parts[sheet.name] = targets[sheet.id] }
  }

  private mutating func readTexts() throws(ChecklistError) {
    let name = "xl/sharedStrings.xml"
    guard let content = try archive.part(name) else { return }
    let listener = TextsListener(limit: Self.cellLimit)
    try XMLPart.read(content, name: name, within: budget, telling: listener.listener)
    guard !listener.isTooLarge else { throw .tooLarge(part: name, limit: Self.cellLimit) }
    texts = listener.texts
  }
}
