import Foundation
import GHSModel
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
  ///
  /// - Parameters:
  ///   - columns: The columns.
  ///   - highlighter: What marks words in the text.
  /// - Returns: The lines, none wider than that unless it was added as one line.
  func lines(columns: Int, marking highlighter: SearchHighlighter? = nil) -> [[Span]] {
    let width = max(1, columns)
    return blocks.flatMap { block in
      switch block {
      case .line(let spans): [spans]
      case .wrapped(let prefix, let text, let style):
        Self.lines(
          prefix: prefix.flatMap { $0.marked(by: highlighter) }, text: text, style: style,
          columns: width, highlighter)
      }
    }
  }

  private static func lines(
    prefix: [Span], text: String, style: Style, columns: Int, _ highlighter: SearchHighlighter?
  ) -> [[Span]] {
    let indent = prefix.columnCount
    let marks = highlighter?.ranges(in: text) ?? []
    // A label that leaves no room for its text stands on a line of its own.
    guard columns - indent >= min(16, columns / 2) else {
      return [prefix]
        + broken(text, toColumns: columns, style: style, marks: marks)
    }
    let margin = [Span(String(repeating: " ", count: indent))]
    return broken(text, toColumns: columns - indent, style: style, marks: marks)
      .enumerated().map { index, line in (index == 0 ? prefix : margin) + line }
  }

  /// The lines of a text; what is marked in it may go from one line to the next.
  private static func broken(
    _ text: String, toColumns columns: Int, style: Style, marks: [Range<String.Index>]
  ) -> [[Span]] {
    let lines = text.wrapped(toColumns: columns)
    guard !marks.isEmpty else { return lines.map { [Span($0, style)] } }
    var place = text.startIndex
    return lines.map { line in
      // What was made safe for the terminal no longer stands in the text and is not marked.
      guard let range = text.range(of: line, options: .literal, range: place..<text.endIndex) else {
        return [Span(line, style)]
      }
      place = range.upperBound
      return Span.spans(of: text, in: range, style: style, marks: marks)
    }
  }
}

extension Style {
  /// Words that are searched for.
  static let found = Style(.accent, highlight: .inactive)
}

extension Span {
  /// The span with the words marked that are searched for.
  func marked(by highlighter: SearchHighlighter?) -> [Span] {
    guard let highlighter else { return [self] }
    return Self.spans(
      of: text, in: text.startIndex..<text.endIndex, style: style,
      marks: highlighter.ranges(in: text))
  }

  /// A part of a text, what is marked in it underlined.
  static func spans(
    of text: String, in range: Range<String.Index>, style: Style, marks: [Range<String.Index>]
  ) -> [Span] {
    var spans: [Span] = []
    var place = range.lowerBound
    for mark in marks {
      let part = mark.clamped(to: range)
      guard !part.isEmpty, part.lowerBound >= place else { continue }
      if part.lowerBound > place {
        spans.append(Span(String(text[place..<part.lowerBound]), style))
      }
      spans.append(Span(String(text[part]), .found))
      place = part.upperBound
    }
    // Even an empty end: what fills the row behind the text is drawn as the last span is.
    spans.append(Span(String(text[place..<range.upperBound]), style))
    return spans
  }
}
