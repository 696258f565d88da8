import TerminalKit

/// Lines of text in 80 columns.
struct TextBlock {
  /// The most columns of a line.
  static let columns = 80

  private(set) var lines: [String] = []

  /// Adds a text, broken where it is too long; every line is indented.
  ///
  /// - Parameters:
  ///   - text: The text; line breaks in it are spaces.
  ///   - indent: How many columns stand before it.
  ///   - hanging: How many more stand before the lines that follow the first one.
  ///   - limit: The most lines; what is cut off is shown as an ellipsis.
  mutating func add(
    _ text: String, indent: Int = 0, hanging: Int = 0, limit: Int = .max
  ) {
    let plain = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let width = Self.columns - indent - hanging
    let wrapped = plain.wrapped(toColumns: width - 1)
    var shown = Array(wrapped.prefix(limit))
    if shown.count < wrapped.count, let last = shown.popLast() { shown.append(last + "…") }
    for (number, line) in shown.enumerated() {
      lines.append(String(repeating: " ", count: indent + (number == 0 ? 0 : hanging)) + line)
    }
  }

  /// Adds lines that are made already.
  mutating func add(lines more: [String]) {
    lines += more
  }

  /// Adds an empty line, unless there is one or nothing before it.
  mutating func space() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// The lines as one text.
  var text: String { lines.joined(separator: "\n") }
}
