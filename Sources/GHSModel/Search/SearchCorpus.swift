/// Texts of a catalogue one after the other, folded or read, in which words are looked for.
struct SearchCorpus: Sendable {
  /// One text within the corpus.
  struct Segment: Sendable {
    /// The place of its requirement in the catalogue.
    let requirement: Int
    /// What kind of text it is.
    let places: SearchPlaces
    /// The text as the catalogue has it.
    let text: String
    /// Where it begins.
    fileprivate let start: Int
    /// Where it ends, and where a byte stands that is in no text.
    fileprivate let end: Int
  }

  private var bytes: [UInt8] = []
  /// For each byte whether a word may begin there; empty where it may begin anywhere.
  private var isStart: [Bool] = []
  private var segments: [Segment] = []
  /// How often each byte occurs.
  private var frequencies = [Int](repeating: 0, count: 256)

  /// Adds a text.
  mutating func append(
    _ text: String, as folded: some Collection<UInt8>, starts: [Bool] = [],
    requirement: Int, places: SearchPlaces
  ) {
    let start = bytes.count
    for byte in folded {
      bytes.append(byte)
      frequencies[Int(byte)] += 1
    }
    segments.append(
      Segment(
        requirement: requirement, places: places, text: text, start: start, end: bytes.count))
    bytes.append(0)
    if !starts.isEmpty {
      isStart.append(contentsOf: starts)
      isStart.append(false)
    }
  }

  /// Calls for each text in which a word is found, once.
  func forEachSegment(
    having word: [UInt8], border: SearchBorder, _ body: (Segment) -> Void
  ) {
    guard let search = ByteSearch(word, frequencies: frequencies) else { return }
    bytes.withUnsafeBufferPointer { buffer in
      var place = 0
      var segment = 0
      while let found = search.next(in: buffer, from: place) {
        let range = found..<found + word.count
        guard isStart.isEmpty || isStart[found], border.allows(range, in: buffer) else {
          place = found + 1
          continue
        }
        segment = index(ofSegmentAt: found, from: segment)
        body(segments[segment])
        place = segments[segment].end
      }
    }
  }

  /// The last segment that begins at or before a place.
  private func index(ofSegmentAt place: Int, from first: Int) -> Int {
    var low = first
    var high = segments.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if segments[middle].start <= place { low = middle } else { high = middle }
    }
    return low
  }
}
