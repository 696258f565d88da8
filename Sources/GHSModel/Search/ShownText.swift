/// A text on a screen, folded, in which words are to be marked.
struct ShownText {
  private var bytes: [UInt8] = []
  /// For each byte the place of its scalar in the plain text.
  private var places: [Int] = []

  /// How far behind the name of a standard its clause may stand: another name in brackets and a space.
  private static let reach = 40

  /// Folds a plain text.
  init(_ plain: PlainText) {
    for (place, scalar) in plain.scalars.enumerated() {
      for byte in scalar.kanaFolded.utf8 {
        bytes.append(byte)
        places.append(place)
      }
    }
  }

  /// Where a word stands as it was typed, as ranges of the scalars of the plain text.
  func ranges(of word: SearchWord) -> [Range<Int>] {
    occurrences(of: word.surface, border: word.border).map(scalars)
  }

  /// Where standards stand with a clause behind them, as ranges of the scalars of the plain text.
  func ranges(of number: ClauseNumber, behind labels: [[UInt8]]) -> [Range<Int>] {
    let labels = labels.flatMap { occurrences(of: $0, border: .wordStart) }
    guard !labels.isEmpty else { return [] }
    let numbers = number.forms.flatMap { occurrences(of: Array($0.utf8), border: .number) }
    return labels.flatMap { label -> [Range<Int>] in
      let clause = numbers.filter { $0.lowerBound >= label.upperBound }
        .min { $0.lowerBound < $1.lowerBound }
      guard let clause, clause.lowerBound - label.upperBound <= Self.reach else { return [] }
      return [scalars(label), scalars(clause)]
    }
  }

  private func occurrences(of word: [UInt8], border: SearchBorder) -> [Range<Int>] {
    guard let search = ByteSearch(word) else { return [] }
    return bytes.withUnsafeBufferPointer { buffer in
      search.occurrences(in: buffer) { border.allows($0, in: buffer) }
    }
  }

  private func scalars(_ range: Range<Int>) -> Range<Int> {
    places[range.lowerBound]..<places[range.upperBound - 1] + 1
  }
}
