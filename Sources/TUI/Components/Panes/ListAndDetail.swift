import TerminalKit

/// Where a list and the full text of its chosen row are: side by side on a wide terminal, else one
/// above the other; while the text is read on a narrow terminal, it has all the room.
struct ListAndDetail {
  /// The list; empty while the text has all the room.
  let list: Rect
  /// The line between the two.
  let border: Rect
  /// The text of the chosen row.
  let detail: Rect

  /// Divides the body.
  ///
  /// - Parameters:
  ///   - environment: The terminal's size.
  ///   - rows: How many rows the list has, its headings included.
  ///   - isReading: Whether the text has the keys.
  ///   - columns: The columns of the list where both are side by side; nothing for a little less
  ///     than half of them.
  init(_ environment: Environment, rows: Int, isReading: Bool, columns: Int? = nil) {
    let room = environment.room
    if environment.isWide {
      let width = columns ?? min(76, room.columns * 9 / 20)
      let columns = room.splitColumns([.fixed(width), .fixed(1), .remaining])
      (list, border) = (columns[0], columns[1])
      detail = columns[2].inset(columns: 1)
    } else if isReading {
      let nothing = Rect(row: room.row, column: room.column, rows: 0, columns: 0)
      (list, border, detail) = (nothing, nothing, room.inset(columns: 1))
    } else {
      let most = max(4, room.rows * 2 / 5)
      let parts = room.splitRows([.fixed(min(max(2, rows), most)), .fixed(1), .remaining])
      (list, border) = (parts[0], parts[1])
      detail = parts[2].inset(columns: 1)
    }
  }

  /// Draws the line between list and text.
  func drawBorder(on frame: inout Frame, symbols: Symbols) {
    if border.rows > 1 {
      frame.verticalLine(border, symbols: symbols)
    } else {
      frame.horizontalLine(border, symbols: symbols)
    }
  }
}
