/// A rectangle of character cells.
public struct Rect: Hashable, Sendable {
  /// The first row.
  public var row: Int

  /// The first column.
  public var column: Int

  /// The extent, never negative.
  public var size: Size

  /// Creates a rectangle; negative extents become zero.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.size = Size(rows: rows, columns: columns)
  }

  /// Creates the rectangle of a size that starts at the top left corner.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  /// The number of rows.
  public var rows: Int { size.rows }

  /// The number of columns.
  public var columns: Int { size.columns }

  /// The row after the last one.
  public var endRow: Int { row + size.rows }

  /// The column after the last one.
  public var endColumn: Int { column + size.columns }

  /// The first cell.
  public var origin: Position { Position(row: row, column: column) }

  /// Whether the rectangle holds no cell.
  public var isEmpty: Bool { rows == 0 || columns == 0 }

  /// Whether a cell lies inside.
  public func contains(_ position: Position) -> Bool {
    (row..<endRow).contains(position.row) && (column..<endColumn).contains(position.column)
  }

  /// The part common to two rectangles; empty when they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left, rows: min(endRow, other.endRow) - top,
      columns: min(endColumn, other.endColumn) - left)
  }
}
