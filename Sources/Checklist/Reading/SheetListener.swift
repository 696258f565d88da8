/// Gathers the cells of a sheet.
final class SheetListener {
  private(set) var cells: [WorkbookReader.Cell] = []
  private(set) var isTooLarge = false
  private let texts: [String]
  private let limit: Int
  private var name: CellName?
  private var type = ""
  private var value = ""
  private var isInValue = false
  private var isFormula = false
  private var inline = RichText()

  /// Gathers cells up to a number.
  init(texts: [String], limit: Int) {
    self.texts = texts
    self.limit = limit
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
    case "f": isFormula = true
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

  private func keep() {
    guard let name else { return }
    let found: WorkbookReader.Value? =
      switch type {
      case "s": Int(value).flatMap { texts.indices.contains($0) ? .text(texts[$0]) : nil }
      case "inlineStr": .text(inline.text)
      case "str", "d": .text(RichText.decoded(value))
      case "b": .flag(value == "1")
      case "e": .error(value)
      default: value.isEmpty ? nil : .number(value)
      }
    guard found != nil || isFormula else { return }
    guard cells.count < limit else { return isTooLarge = true }
    cells.append(
      WorkbookReader.Cell(
        column: name.column, row: name.row, value: found ?? .text(""), isFormula: isFormula))
  }
}

/// The name of a cell, `F12`.
struct CellName {
  /// The column, from 0.
  let column: Int
  /// The row, from 0.
  let row: Int

  /// Names a cell.
  init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// Reads a name; nothing for anything else, and for what lies beyond every spreadsheet.
  init?(_ text: String) {
    var column = 0
    var row = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0 && column < 20_000:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && row < 2_000_000:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    guard (1...16_384).contains(column), (1...1_048_576).contains(row) else { return nil }
    self.init(column: column - 1, row: row - 1)
  }

  /// The name.
  var text: String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      let letter = Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      letters = String(letter) + letters
      rest = (rest - 1) / 26
    }
    return "\(letters)\(row + 1)"
  }
}
