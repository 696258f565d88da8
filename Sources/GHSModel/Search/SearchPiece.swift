/// One or a few words of a query that mean one thing.
enum SearchPiece {
  /// `RM-4.2a`, `rm4.2`, `rm`.
  case requirement(category: String, number: ClauseNumber?)
  /// `6.5`, `3.4 d)`.
  case number(ClauseNumber)
  /// `14971`, `JIS T 14971:2020`; the standards it can mean, and the words.
  case standard(Set<String>, words: [[Unicode.Scalar]])
  /// Anything else.
  case word([Unicode.Scalar])

  /// How many words the longest name of a standard has: JIS T 14971 2020.
  private static let longestStandard = 4

  /// More digits than this without a full stop are no clause number but a year or an unknown standard.
  private static let longestPlainNumber = 2

  /// Takes the next piece from the words of a query, of which there is at least one.
  init(takingFrom words: inout ArraySlice<[Unicode.Scalar]>, vocabulary: SearchVocabulary) {
    for count in (1...Self.longestStandard).reversed() where count <= words.count {
      let named = Array(words.prefix(count))
      let standards = vocabulary.standards.standards(named: Self.text(Array(named.joined())))
      guard !standards.isEmpty else { continue }
      words.removeFirst(count)
      self = .standard(standards, words: named)
      return
    }
    let word = words.removeFirst()
    if let number = Self.number(word, takingLetterFrom: &words) {
      self = .number(number)
    } else if let id = Self.requirement(word, takingFrom: &words, vocabulary: vocabulary) {
      self = id
    } else {
      self = .word(Self.withoutPunctuation(word))
    }
  }

  /// The standards, where it names some.
  var standards: Set<String>? {
    if case .standard(let standards, _) = self { standards } else { nil }
  }

  /// The clause number, where it is one.
  var number: ClauseNumber? {
    if case .number(let number) = self { number } else { nil }
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// `3.4` takes `d)` along.
  private static func number(
    _ word: some Sequence<Unicode.Scalar>,
    takingLetterFrom words: inout ArraySlice<[Unicode.Scalar]>
  ) -> ClauseNumber? {
    let text = text(word)
    guard let number = ClauseNumber(text),
      number.components.count > 1 || number.components[0].count <= longestPlainNumber
    else { return nil }
    if number.letter == nil, let next = words.first,
      let lettered = ClauseNumber(text + Self.text(next)), lettered.letter != nil
    {
      words.removeFirst()
      return lettered
    }
    return number
  }

  private static func requirement(
    _ word: [Unicode.Scalar], takingFrom words: inout ArraySlice<[Unicode.Scalar]>,
    vocabulary: SearchVocabulary
  ) -> SearchPiece? {
    let category = text(word.prefix(2))
    guard vocabulary.categories.contains(category) else { return nil }
    let rest = word.dropFirst(2).drop { $0 == "-" }
    if !rest.isEmpty {
      return number(rest, takingLetterFrom: &words).map {
        .requirement(category: category, number: $0)
      }
    }
    var following = words.dropFirst()
    guard let next = words.first, let number = number(next, takingLetterFrom: &following) else {
      return .requirement(category: category, number: nil)
    }
    words = following
    return .requirement(category: category, number: number)
  }

  /// Without what stands around words in sentences; punctuation alone stays.
  private static func withoutPunctuation(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let marks: Set<Unicode.Scalar> = [
      "(", ")", "[", "]", "「", "」", "『", "』", "【", "】", "。", ".", ":", ";", "!", "?", "\"", "'",
    ]
    let inner = word.drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed()
    return inner.isEmpty ? word : Array(inner)
  }
}
