/// The extent of something on the terminal, in character cells.
public struct Size: Hashable, Sendable {
  /// The number of rows, never negative.
  public var rows: Int

  /// The number of columns, never negative.
  public var columns: Int

  /// Creates a size; negative extents become zero.
  public init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}
