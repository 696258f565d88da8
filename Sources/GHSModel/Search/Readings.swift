/// How words that are written with kanji are read.
///
/// There is no tokenizer: a text is read from left to right, each time by the longest word that fits. The
/// table is made so that this reads the carried catalogues rightly.
struct Readings: Sendable {
  /// A stretch of a text that is read as one, and at the beginning of which someone may begin to type.
  struct Part: Sendable {
    /// How many scalars of the text.
    let length: Int
    /// The reading in hiragana, as UTF-8.
    let reading: [UInt8]
  }

  private struct Word: Sendable {
    let scalars: [Unicode.Scalar]
    let parts: [Part]
  }

  /// The words by their first scalar, the longest first.
  private let words: [Unicode.Scalar: [Word]]

  /// Reads a table of `word=reading`, with `|` between the parts of both where a word has several.
  init(table: String = Readings.carried) {
    var words: [Unicode.Scalar: [Word]] = [:]
    for entry in table.unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
      guard let word = Self.word(entry), let first = word.scalars.first else { continue }
      words[first, default: []].append(word)
    }
    self.words = words.mapValues { $0.sorted { $0.scalars.count > $1.scalars.count } }
  }

  private static func word(_ entry: Substring.UnicodeScalarView) -> Word? {
    let sides = entry.split(separator: "=")
    guard sides.count == 2 else { return nil }
    // As in a plain text, the long-vowel mark is left out.
    let texts = sides[0].split(separator: "|").map { $0.filter { $0 != "ー" } }
    let readings = sides[1].split(separator: "|").map { $0.filter { $0 != "ー" } }
    guard texts.count == readings.count else { return nil }
    return Word(
      scalars: Array(texts.joined()),
      parts: zip(texts, readings).map { text, reading in
        Part(length: text.count, reading: reading.flatMap { Array($0.kanaFolded.utf8) })
      })
  }

  /// The parts of the longest word that begins at a place of a plain text; empty when there is none.
  func parts(of scalars: [Unicode.Scalar], at place: Int) -> [Part] {
    words[scalars[place]]?.first { scalars[place...].starts(with: $0.scalars) }?.parts ?? []
  }
}
