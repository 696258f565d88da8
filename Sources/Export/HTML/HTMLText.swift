/// Text as it may stand in an HTML document: harmless and escaped.
struct HTMLText {
  /// The text with line feeds as line breaks, for content.
  let content: String

  /// The text on one line, for attributes and the title.
  let attribute: String

  /// Escapes a text.
  ///
  /// - Parameter text: Any text.
  init(_ text: String) {
    let printable = PrintableText(text)
    content = Self.escape(printable.lines, lineFeed: "<br>\n")
    attribute = Self.escape(printable.lines, lineFeed: " ")
  }

  private static func escape(_ text: String, lineFeed: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n": result += lineFeed
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
