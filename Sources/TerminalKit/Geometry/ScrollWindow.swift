/// Which part of a list longer than its room is visible.
///
/// The position is kept while the selection stays visible, and moves no further than needed
/// when it does not, so that a list does not jump under its reader.
public struct ScrollWindow: Hashable, Sendable {
  /// The index of the first visible row.
  public private(set) var first: Int

  /// Creates a window that shows the start of the list.
  public init(first: Int = 0) {
    self.first = max(0, first)
  }

  /// Moves the window so that the selection is visible, and returns the visible indices.
  ///
  /// - Parameters:
  ///   - selection: The index that must be visible; out of range values are brought into it.
  ///   - count: The number of rows in the list.
  ///   - height: The number of rows there is room for.
  ///   - margin: Rows to keep visible beyond the selection, where the list has them.
  /// - Returns: The indices of the visible rows; at most `height` of them.
  @discardableResult
  public mutating func reveal(
    _ selection: Int, count: Int, height: Int, margin: Int = 0
  ) -> Range<Int> {
    guard count > 0, height > 0 else {
      return 0..<0
    }
    let selection = min(max(0, selection), count - 1)
    let margin = max(0, min(margin, (height - 1) / 2))
    first = max(first, selection + margin - height + 1)
    first = min(first, selection - margin)
    return clamp(count: count, height: height)
  }

  /// Moves the window by so many rows, as far as the list goes, and returns the visible indices.
  @discardableResult
  public mutating func scroll(by rows: Int, count: Int, height: Int) -> Range<Int> {
    first += rows
    return clamp(count: count, height: height)
  }

  private mutating func clamp(count: Int, height: Int) -> Range<Int> {
    first = max(0, min(first, count - height))
    return first..<min(count, first + max(0, height))
  }
}
