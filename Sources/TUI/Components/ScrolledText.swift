import TerminalKit

/// How far a text longer than its room has been scrolled.
struct ScrolledText: Hashable, Sendable {
  private var window = ScrollWindow()

  /// Answers to a command that moves in a text; false when it is another command.
  mutating func move(_ command: CommandID, count: Int, height: Int) -> Bool {
    let page = max(1, height - 1)
    let distance =
      switch command {
      case .up: -1
      case .down: 1
      case .pageUp: -page
      case .pageDown: page
      case .first: -count
      case .last: count
      default: Int?.none
      }
    guard let distance else { return false }
    window.scroll(by: distance, count: count, height: height)
    return true
  }

  /// Scrolls so that the text is shown from a line on, as far as it goes.
  mutating func show(from line: Int, count: Int, height: Int) {
    window = ScrollWindow()
    window.scroll(by: line, count: count, height: height)
  }

  /// The columns a text has in a rectangle; the last two are for the marks that tell of more.
  static func columns(in rect: Rect) -> Int { columns(rect.columns) }

  /// The columns a text has of so many.
  static func columns(_ columns: Int) -> Int { min(96, columns - 2) }

  /// The lines in sight.
  func visible(count: Int, height: Int) -> Range<Int> {
    var window = window
    return window.scroll(by: 0, count: count, height: height)
  }

  /// Draws the visible lines, with marks where there is more above or below.
  func draw(_ lines: [[Span]], in rect: Rect, of frame: inout Frame, symbols: Symbols) {
    let visible = visible(count: lines.count, height: rect.rows)
    let text = rect.splitColumns([.fixed(max(0, rect.columns - 1)), .fixed(1)])
    for (row, index) in visible.enumerated() {
      frame.putLine(lines[index], line: row, of: text[0], ellipsis: symbols.ellipsis)
    }
    if visible.lowerBound > 0 {
      frame.putLine(String(symbols.more[0]), of: text[1], style: .accent)
    }
    if visible.upperBound < lines.count {
      frame.putLine(String(symbols.more[1]), line: rect.rows - 1, of: text[1], style: .accent)
    }
  }
}
