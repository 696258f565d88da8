/// A text on one line and of bounded length, for places beside the pages' body.
///
/// Those are bookmarks, running lines and the file's description; the body has the text in full.
struct ShortText {
  /// How many characters are kept.
  static let limit = 500

  /// The text, ending in an ellipsis where it was cut.
  let text: String

  /// Shortens a text.
  ///
  /// - Parameter text: Any text.
  init(_ text: String) {
    let head = text.unicodeScalars.prefix(Self.limit + 1)
    let line = PrintableText(String(String.UnicodeScalarView(head.prefix(Self.limit)))).singleLine
    self.text = head.count > Self.limit ? line + "…" : line
  }
}
