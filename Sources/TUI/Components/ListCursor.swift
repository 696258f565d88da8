import TerminalKit

/// The chosen row of a list and the part of the list that is visible.
struct ListCursor: Hashable, Sendable {
  /// The index of the chosen row.
  private(set) var selection = 0
  private var window = ScrollWindow()

  /// Chooses a row and makes it visible.
  mutating func select(_ index: Int, count: Int, height: Int) {
    selection = min(max(0, index), max(0, count - 1))
    window.reveal(selection, count: count, height: height, margin: 1)
  }

  /// Answers to a command that moves in a list; false when it is another command.
  mutating func move(_ command: CommandID, count: Int, height: Int) -> Bool {
    let page = max(1, height - 1)
    let target =
      switch command {
      case .up: selection - 1
      case .down: selection + 1
      case .pageUp: selection - page
      case .pageDown: selection + page
      case .first: 0
      case .last: count - 1
      default: Int?.none
      }
    guard let target else { return false }
    select(target, count: count, height: height)
    return true
  }

  /// The visible rows, the chosen one among them.
  func visible(count: Int, height: Int) -> Range<Int> {
    var window = window
    return window.reveal(selection, count: count, height: height, margin: 1)
  }
}
