import Foundation
import GHSModel

/// Sets a document as one self-contained HTML file: semantic, without scripts or outside parts.
///
/// Every element that may have content is closed and every attribute quoted, for readers that
/// are strict. The same document gives the same text everywhere.
public struct HTMLRenderer: Sendable {
  /// Creates a renderer.
  public init() {}

  /// Sets a document.
  ///
  /// - Parameter document: What to print.
  /// - Returns: The HTML file, to be written as UTF-8.
  public func render(_ document: Document) -> String {
    var writer = HTMLWriter()
    let metadata = document.metadata
    writer.line("<!DOCTYPE html>")
    writer.line("<html lang=\"\(metadata.language.rawValue)\">")
    writer.line("<head>")
    writer.line("<meta charset=\"utf-8\">")
    writer.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    writer.line(
      "<meta http-equiv=\"Content-Security-Policy\""
        + " content=\"default-src 'none'; style-src 'unsafe-inline'\">")
    writer.line("<title>\(HTMLText(metadata.title).attribute)</title>")
    for (name, value) in [
      ("author", metadata.author), ("description", metadata.subject),
      ("keywords", metadata.keywords.joined(separator: ", ")),
      ("dcterms.created", metadata.created.formatted(.iso8601)),
    ] where !value.isEmpty {
      writer.line("<meta name=\"\(name)\" content=\"\(HTMLText(value).attribute)\">")
    }
    writer.line("<style>\n\(HTMLStyleSheet.text)\n</style>")
    writer.line("</head>")
    writer.line("<body>")
    writer.text("header", document.header, class: "running")
    writer.line("<main>")
    for block in document.blocks { writer.write(block) }
    writer.line("</main>")
    writer.text("footer", document.footer, class: "running")
    writer.line("</body>")
    writer.line("</html>")
    return writer.html
  }
}
