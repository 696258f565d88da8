import TerminalKit

/// Where the parts of an assessment are on a terminal of a given size.
struct AssessmentLayout {
  /// One line about the whole assessment.
  let summary: Rect
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
  init(_ environment: Environment, isReading: Bool = false) {
    let parts = environment.room.splitRows([.fixed(1), .remaining])
    summary = parts[0].inset(columns: 1)
    let room = parts[1]
    let nothing = Rect(row: room.row, column: room.column, rows: 0, columns: 0)
    if environment.isWide {
      let width = min(Self.widestList, room.columns / 2 - 2)
      let columns = room.splitColumns([.fixed(width), .fixed(1), .remaining])
      (list, border) = (columns[0], columns[1])
      detail = columns[2].inset(columns: 1)
    } else if isReading {
      (list, border, detail) = (nothing, nothing, room.inset(columns: 1))
    } else if room.rows >= 19 {
      let rows = room.splitRows([.remaining, .fixed(1), .fixed(Self.preview)])
      (list, border, detail) = (rows[0], rows[1], rows[2].inset(columns: 1))
    } else {
      (list, border, detail) = (room, nothing, nothing)
    }
  }
}
