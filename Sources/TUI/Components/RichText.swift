import TerminalKit

/// A text of headings, paragraphs and items, broken into lines when its width is known.
struct RichText: Sendable {
  private enum Block: Sendable {
    case line([Span])
    case wrapped(prefix: [Span], text: String, style: Style)
  }

  private var blocks: [Block] = []

  /// Whether there is nothing in it.
  var isEmpty: Bool { blocks.isEmpty }

  /// Adds an empty line, unless the text is empty or already ends in one.
  mutating func gap() {
    if case .line(let spans)? = blocks.last, spans.isEmpty { return }
    if !blocks.isEmpty { blocks.append(.line([])) }
  }

  /// Adds a heading, with an empty line before it.
  mutating func heading(_ text: String) {
    gap()
    blocks.append(.wrapped(prefix: [], text: text, style: .title))
  }

  /// Adds a paragraph.
  mutating func paragraph(_ text: String, _ style: Style = .text) {
    blocks.append(.wrapped(prefix: [], text: text, style: style))
  }

  /// Adds a paragraph that hangs behind a mark or a label.
  mutating func item(_ prefix: [Span], _ text: String, _ style: Style = .text) {
    blocks.append(.wrapped(prefix: prefix, text: text, style: style))
  }

  /// Adds one line that is cut when it does not fit.
  mutating func line(_ spans: [Span]) {
    blocks.append(.line(spans))
  }

  /// Adds a fact: a label in a column of its own and what there is to say.
  mutating func fact(
    _ label: String, _ value: String, labelColumns: Int, _ style: Style = .text
  ) {
    let label = label.padded(toColumns: labelColumns) + " "
    item([Span(label, .muted)], value, style)
  }

  /// The lines of the text in a number of columns.
  func lines(columns: Int) -> [[Span]] {
    let width = max(1, columns)
    return blocks.flatMap { block in
      switch block {
      case .line(let spans): [spans]
      case .wrapped(let prefix, let text, let style):
        Self.lines(prefix: prefix, text: text, style: style, columns: width)
      }
    }
  }

  private static func lines(
    prefix: [Span], text: String, style: Style, columns: Int
  ) -> [[Span]] {
    let indent = prefix.columnCount
    // A label that leaves no room for its text stands on a line of its own.
    guard columns - indent >= min(16, columns / 2) else {
      return [prefix] + text.wrapped(toColumns: columns).map { [Span($0, style)] }
    }
    let margin = [Span(String(repeating: " ", count: indent))]
    return text.wrapped(toColumns: columns - indent).enumerated().map { index, line in
      (index == 0 ? prefix : margin) + [Span(line, style)]
    }
  }
}
