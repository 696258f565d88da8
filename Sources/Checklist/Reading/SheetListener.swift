/// Gathers the cells of a sheet.
final class SheetListener {
  private(set) var merged: [CellRange] = []
  /// The bound that the sheet exceeds, if it does.
  private(set) var exceeded: Int?
  /// Whether a cell does not say where it is.
  private(set) var isUnsound = false
  private var found: [WorkbookReader.Cell] = []
  private var arrays: [CellRange] = []
  private let texts: [String]
  private let limit: Int
  private let budget: ReadingBudget
  private var name: CellName?
  private var type = ""
  private var value = ""
  private var isInValue = false
  private var isFormula = false
  private var inline = RichText()

  /// The most ranges of merged cells, and of cells with one formula.
  static let rangeLimit = 1_000

  /// Gathers cells up to a number.
  init(texts: [String], limit: Int, budget: ReadingBudget) {
    self.texts = texts
    self.limit = limit
    self.budget = budget
  }

  /// The cells; those to which a formula of another cell gives their value are formulas, too.
  var cells: [WorkbookReader.Cell] {
    guard !arrays.isEmpty else { return found }
    return found.map { cell in
      var cell = cell
      cell.isFormula =
        cell.isFormula
        || arrays.contains { $0.rows.contains(cell.row) && $0.columns.contains(cell.column) }
      return cell
    }
  }

  var listener: XMLPart.Listener {
    .init(
      begin: { [self] in begin($0, $1) }, end: { [self] in end($0) },
      text: { [self] text in
        if isInValue { value += text }
        inline.add(text)
      })
  }

  private func begin(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "c":
      name = attributes["r"].flatMap(CellName.init)
      type = attributes["t"] ?? "n"
      value = ""
      isFormula = false
      inline = RichText()
    case "v": isInValue = true
    case "f":
      isFormula = true
      if let range = attributes["ref"].flatMap(CellRange.init), attributes["t"] != "shared" {
        keep(range, in: &arrays)
      }
    case "mergeCell":
      if let range = attributes["ref"].flatMap(CellRange.init) { keep(range, in: &merged) }
    default: inline.begin(element)
    }
  }

  private func end(_ element: String) {
    switch element {
    case "v": isInValue = false
    case "c": keep()
    default: inline.end(element)
    }
  }

  private func keep(_ range: CellRange, in ranges: inout [CellRange]) {
    guard ranges.count < Self.rangeLimit else { return exceeded = Self.rangeLimit }
    ranges.append(range)
  }

  private func keep() {
    guard let name else { return isUnsound = true }
    let value: WorkbookReader.Value? =
      switch type {
      case "s": Int(self.value).flatMap { texts.indices.contains($0) ? .text(texts[$0]) : nil }
      case "inlineStr": .text(inline.text)
      case "str", "d": .text(RichText.decoded(self.value))
      case "b": .flag(self.value == "1")
      case "e": .error(self.value)
      default: self.value.isEmpty ? nil : .number(self.value)
      }
    guard value != nil || isFormula else { return }
    guard found.count < limit else { return exceeded = limit }
    if case .text(let text) = value, !budget.take(text) {
      return exceeded = ReadingBudget.textLimit
    }
    found.append(
      WorkbookReader.Cell(
        column: name.column, row: name.row, value: value ?? .text(""), isFormula: isFormula))
  }
}
