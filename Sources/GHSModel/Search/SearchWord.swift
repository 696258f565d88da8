/// One word of a query as it is looked for in texts.
struct SearchWord: Sendable {
  /// The word, folded.
  let surface: [UInt8]
  /// What may stand around it.
  let border: SearchBorder
  /// How it is read, when it is written with kana, wholly or in part: it may stand there in kanji.
  let reading: [UInt8]?
  /// The kanji of it, which then have to be among those that are read so.
  let kanji: [Unicode.Scalar]

  /// Latin words that are shorter than this are looked for at the beginning of words only.
  private static let leastWithin = 4

  /// Takes a word of a query, in plain form.
  ///
  /// - Parameters:
  ///   - scalars: The word.
  ///   - readings: How kanji are read.
  ///   - border: What may stand around it; nothing where that follows from the word.
  init(_ scalars: [Unicode.Scalar], readings: Readings, border: SearchBorder? = nil) {
    let folded = scalars.map(\.kanaFolded)
    surface = folded.flatMap { Array($0.utf8) }
    let isShort = folded.count < Self.leastWithin && folded.allSatisfy(\.isASCII)
    self.border =
      border ?? (isShort || surface.first?.isASCIIDigit == true ? .wordStart : .any)
    kanji = folded.filter(\.isKanji)
    if folded.contains(where: \.isKana) {
      reading = ReadText(scalars, by: readings, tracking: false).bytes
    } else {
      reading = nil
    }
  }

  /// Takes a number or an id, for which only the way it is written counts.
  init(_ text: String, border: SearchBorder) {
    surface = Array(text.utf8)
    self.border = border
    reading = nil
    kanji = []
  }

  /// Whether the word stands in a text as it is read; with kanji of its own these must be there.
  func isRead(in text: String, by readings: Readings) -> Bool {
    guard !kanji.isEmpty else { return true }
    let plain = PlainText(text)
    let read = ReadText(plain.scalars, by: readings, tracking: true)
    return !ranges(read: read, of: plain).isEmpty
  }

  /// Where the word stands in a text that was read, as ranges of the scalars of the plain text.
  func ranges(read text: ReadText, of plain: PlainText) -> [Range<Int>] {
    guard let reading, let search = ByteSearch(reading) else { return [] }
    let found = text.bytes.withUnsafeBufferPointer { bytes in
      search.occurrences(in: bytes) { range in
        text.isStart[range.lowerBound] && holdsKanji(source(of: range, in: text), of: plain)
      }
    }
    return found.map { source(of: $0, in: text) }
  }

  private func source(of range: Range<Int>, in text: ReadText) -> Range<Int> {
    text.sources[range.lowerBound].lowerBound..<text.sources[range.upperBound - 1].upperBound
  }

  /// Whether the kanji of the word are there, in their order.
  private func holdsKanji(_ range: Range<Int>, of plain: PlainText) -> Bool {
    var wanted = kanji[...]
    for scalar in plain.scalars[range] where scalar == wanted.first { wanted.removeFirst() }
    return wanted.isEmpty
  }
}
