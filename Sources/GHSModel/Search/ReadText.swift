/// A text as it is read aloud, in hiragana.
struct ReadText {
  /// The reading, as UTF-8; what has no reading stands as in the text.
  private(set) var bytes: [UInt8] = []
  /// For each byte whether what someone types may begin there: at a word, not within it or in a particle.
  private(set) var isStart: [Bool] = []
  /// For each byte the scalars of the plain text that are read by it; empty unless it was asked for.
  private(set) var sources: [Range<Int>] = []

  /// Reads a plain text.
  init(_ scalars: [Unicode.Scalar], by readings: Readings, tracking: Bool) {
    bytes.reserveCapacity(scalars.count * 5)
    isStart.reserveCapacity(scalars.count * 5)
    var place = 0
    while place < scalars.count {
      let parts = readings.parts(of: scalars, at: place)
      for part in parts {
        append(part.reading, isStart: true, source: tracking ? place..<place + part.length : nil)
        place += part.length
      }
      guard parts.isEmpty else { continue }
      let scalar = scalars[place]
      let previous = place > 0 ? scalars[place - 1] : " "
      append(
        scalar.kanaFolded.utf8,
        isStart: scalar.isKatakana || scalar.isKanji
          || scalar.isASCIIWord && !previous.isASCIIWord,
        source: tracking ? place..<place + 1 : nil)
      place += 1
    }
  }

  private mutating func append(
    _ reading: some Collection<UInt8>, isStart: Bool, source: Range<Int>?
  ) {
    for byte in reading {
      bytes.append(byte)
      self.isStart.append(false)
      if let source { sources.append(source) }
    }
    let first = bytes.count - reading.count
    if self.isStart.indices.contains(first) { self.isStart[first] = isStart }
  }
}
