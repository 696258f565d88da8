/// Gathers the texts that the sheets of a workbook share.
final class TextsListener {
  private(set) var texts: [String] = []
  private(set) var isTooLarge = false
  private let limit: Int
  private var current = RichText()

  /// Gathers texts up to a number.
  init(limit: Int) {
    self.limit = limit
  }

  var listener: XMLPart.Listener {
    .init(
      begin: { [self] name, _ in
        if name == "si" { current = RichText() }
        current.begin(name)
      },
      end: { [self] name in
        current.end(name)
        guard name == "si" else { return }
        guard texts.count < limit else { return isTooLarge = true }
        texts.append(current.text)
      },
      text: { [self] in current.add($0) })
  }
}

/// A text in runs, without the readings that Excel keeps of kanji.
struct RichText {
  private var raw = ""
  private var isInText = false
  private var readingDepth = 0

  /// An element begins.
  mutating func begin(_ name: String) {
    if name == "rPh" { readingDepth += 1 }
    if name == "t" { isInText = true }
  }

  /// An element ends.
  mutating func end(_ name: String) {
    if name == "rPh" { readingDepth -= 1 }
    if name == "t" { isInText = false }
  }

  /// Characters are read.
  mutating func add(_ text: String) {
    if isInText, readingDepth == 0 { raw += text }
  }

  /// The text with characters that XML has no room for (`_x000D_`) as themselves.
  var text: String { Self.decoded(raw) }

  /// A text as it stands in a part, with those characters as themselves.
  static func decoded(_ raw: String) -> String {
    // Longer texts are refused by whoever takes them.
    guard raw.utf8.count < 200_000, raw.contains("_x") else { return raw }
    return raw.replacing(#/_x([0-9A-Fa-f]{4})_/#) { match in
      UInt32(match.output.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) }
        ?? String(match.output.0)
    }
  }
}
