import TerminalKit

/// Where the parts of an assessment are on a terminal of a given size.
struct AssessmentLayout {
  /// The lines about the whole assessment; the panel of the filter stands in their place.
  let head: Rect
  /// The list; empty while the detail has all the room.
  let list: Rect
  /// The line between list and detail.
  let border: Rect
  /// The chosen requirement; empty when there is no room for it beside the list.
  let detail: Rect

  private static let widestList = 76
  private static let preview = 9

  /// Divides the body.
  ///
  /// - Parameters:
  ///   - environment: The terminal's size.
  ///   - isReading: Whether the requirement's text has the keys, and on a narrow terminal the room.
  ///   - panelRows: The rows of the filter's panel; 0 while it is closed.
  ///   - scopeRows: The rows of what is said of the scope.
  ///   - filterRows: The rows of the filter in words; while a text is read, they are the head.
  init(
    _ environment: Environment, isReading: Bool = false, panelRows: Int = 0, scopeRows: Int = 0,
    filterRows: Int = 0
  ) {
    let isAlone = isReading && !environment.isWide
    let headRows =
      isAlone ? filterRows : panelRows > 0 ? panelRows : 1 + scopeRows + filterRows
    let parts = environment.room.splitRows([.fixed(headRows), .remaining])
    head = parts[0]
    let room = parts[1]
    let nothing = Rect(row: room.row, column: room.column, rows: 0, columns: 0)
    if environment.isWide {
      let width = min(Self.widestList, room.columns / 2 - 2)
      let columns = room.splitColumns([.fixed(width), .fixed(1), .remaining])
      (list, border) = (columns[0], columns[1])
      detail = columns[2].inset(columns: 1)
    } else if isReading {
      (list, border, detail) = (nothing, nothing, room.inset(columns: 1))
    } else if environment.room.rows >= 19, panelRows == 0 {
      let rows = room.splitRows([.remaining, .fixed(1), .fixed(Self.preview)])
      (list, border, detail) = (rows[0], rows[1], rows[2].inset(columns: 1))
    } else {
      (list, border, detail) = (room, nothing, nothing)
    }
  }
}
