/// What reading a workbook may cost; every part of it takes from the same.
///
/// A few megabytes can hold millions of elements, or a hundred thousand cells that share one huge text.
final class ReadingBudget {
  /// The most elements and pieces of text of all parts; a filled checklist has some ten thousand.
  static let eventLimit = 1_000_000
  /// The most bytes of text of all cells, a text counted as often as cells have it.
  static let textLimit = 60_000_000

  private var events = 0
  private var bytes = 0

  /// Takes an element or a piece of text.
  ///
  /// - Returns: Whether there was as much left.
  func takeEvent() -> Bool {
    events += 1
    return events <= Self.eventLimit
  }

  /// Takes the text of a cell.
  ///
  /// - Returns: Whether there was as much left.
  func take(_ text: String) -> Bool {
    bytes += text.utf8.count
    return bytes <= Self.textLimit
  }
}
