/// The name of a cell, `F12`.
struct CellName: Hashable {
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

/// Cells side by side and below each other, `A4:B6`.
struct CellRange: Hashable {
  /// The upper left and the lower right corner.
  let first, last: CellName

  /// Reads a range; nothing for anything else.
  init?(_ text: String) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard corners.count <= 2, let first = corners.first.flatMap(CellName.init),
      let last = corners.last.flatMap(CellName.init)
    else { return nil }
    self.first = first
    self.last = last
  }

  /// The columns.
  var columns: ClosedRange<Int> {
    min(first.column, last.column)...max(first.column, last.column)
  }

  /// The rows.
  var rows: ClosedRange<Int> { min(first.row, last.row)...max(first.row, last.row) }
}
