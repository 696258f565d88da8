/// Text as it may stand in a Markdown document: harmless, on one line, and without markup of its own.
struct MarkdownText {
  /// The text with everything escaped that Markdown would take for markup.
  let content: String

  /// Escapes a text.
  ///
  /// - Parameter text: Any text; a catalogue of somebody's own may hold anything.
  init(_ text: String) {
    var result = ""
    for character in PrintableText(text).singleLine {
      if Self.marks.contains(character) { result.append("\\") }
      result.append(character)
    }
    content = Self.withoutListMark(result)
  }

  /// What begins or ends markup wherever it stands (CommonMark 0.31, sections 2.4 and 6).
  private static let marks: Set<Character> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "&", "~", "$",
  ]

  /// What would make a list item or a heading at the beginning of a line.
  private static func withoutListMark(_ text: String) -> String {
    if let match = text.prefixMatch(of: /[-+=]/) { return "\\" + match.output + text.dropFirst() }
    if let match = text.prefixMatch(of: /(\d+)([.)])/) {
      return "\(match.output.1)\\\(match.output.2)" + text[match.range.upperBound...]
    }
    return text
  }
}
