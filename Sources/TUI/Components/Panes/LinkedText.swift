import GHSModel
import TerminalKit

/// A text some of whose parts lead to a requirement.
struct LinkedText: Sendable {
  /// A part that leads somewhere, and its lines.
  struct Link: Sendable {
    /// Where it leads.
    let target: RequirementID
    /// Its lines within the text.
    let lines: Range<Int>
  }

  /// The lines.
  private(set) var lines: [[Span]] = []
  /// The parts that lead somewhere, from top to bottom.
  private(set) var links: [Link] = []

  /// Adds lines that lead nowhere.
  mutating func append(_ text: [[Span]]) {
    lines += text
  }

  /// Adds lines that lead to a requirement.
  mutating func append(_ text: [[Span]], leadingTo target: RequirementID) {
    links.append(Link(target: target, lines: lines.count..<(lines.count + text.count)))
    lines += text
  }
}

/// How far a ``LinkedText`` is scrolled, and which of its links is chosen.
struct LinkedTextCursor: Hashable, Sendable {
  /// The chosen link; always in sight, nothing where none is.
  private(set) var selection: Int?
  private var window = ScrollWindow()

  /// Chooses the first link in sight when none is chosen, or the chosen one has gone.
  mutating func settle(in text: LinkedText, height: Int) {
    let visible = window.scroll(by: 0, count: text.lines.count, height: height)
    if let selection, isVisible(selection, of: text, in: visible) { return }
    selection = text.links.indices.first { isVisible($0, of: text, in: visible) }
  }

  /// Answers to a command that moves; false when it is another command.
  ///
  /// Moving by one goes to the next link where it is in sight, and scrolls towards it where not.
  mutating func move(_ command: CommandID, in text: LinkedText, height: Int) -> Bool {
    let count = text.lines.count
    let visible = window.scroll(by: 0, count: count, height: height)
    let page = max(1, height - 1)
    switch command {
    case .down: step(1, in: text, visible: visible, height: height)
    case .up: step(-1, in: text, visible: visible, height: height)
    case .pageDown: window.scroll(by: page, count: count, height: height)
    case .pageUp: window.scroll(by: -page, count: count, height: height)
    case .first: window.scroll(by: -count, count: count, height: height)
    case .last: window.scroll(by: count, count: count, height: height)
    default: return false
    }
    let now = window.scroll(by: 0, count: count, height: height)
    switch command {
    case .pageDown, .last: selection = text.links.indices.last { isVisible($0, of: text, in: now) }
    case .pageUp, .first: selection = text.links.indices.first { isVisible($0, of: text, in: now) }
    default: settle(in: text, height: height)
    }
    return true
  }

  private mutating func step(
    _ direction: Int, in text: LinkedText, visible: Range<Int>, height: Int
  ) {
    let next = selection.map { $0 + direction }
    if let next, text.links.indices.contains(next), isVisible(next, of: text, in: visible) {
      selection = next
      return
    }
    window.scroll(by: direction, count: text.lines.count, height: height)
    let now = window.scroll(by: 0, count: text.lines.count, height: height)
    if let next, text.links.indices.contains(next), isVisible(next, of: text, in: now) {
      selection = next
    }
  }

  private func isVisible(_ link: Int, of text: LinkedText, in visible: Range<Int>) -> Bool {
    guard text.links.indices.contains(link) else { return false }
    let lines = text.links[link].lines
    return visible.lowerBound <= lines.lowerBound && lines.lowerBound < visible.upperBound
  }

  /// Draws the visible lines, the chosen link marked and reversed.
  func draw(_ text: LinkedText, in rect: Rect, of frame: inout Frame, symbols: Symbols) {
    var window = window
    let visible = window.scroll(by: 0, count: text.lines.count, height: rect.rows)
    let parts = rect.splitColumns([.fixed(2), .remaining, .fixed(1)])
    var settled = self
    settled.settle(in: text, height: rect.rows)
    let chosen = settled.selection.map { text.links[$0].lines }
    for (row, index) in visible.enumerated() {
      frame.putLine(text.lines[index], line: row, of: parts[1], ellipsis: symbols.ellipsis)
      guard let chosen, chosen.contains(index) else { continue }
      if index == chosen.lowerBound {
        frame.putLine(String(symbols.marker), line: row, of: parts[0], style: .accent)
      }
      frame.highlight(rect.line(row))
    }
    if visible.lowerBound > 0 {
      frame.putLine(String(symbols.more[0]), of: parts[2], style: .accent)
    }
    if visible.upperBound < text.lines.count {
      frame.putLine(String(symbols.more[1]), line: rect.rows - 1, of: parts[2], style: .accent)
    }
  }
}
