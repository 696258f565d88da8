/// What was typed, as the things that it asks for.
struct SearchQuery: Sendable {
  /// How many scalars of what was typed count; a requirement has no longer word, and nobody types more.
  private static let longest = 512

  /// The things that a requirement must have.
  private(set) var terms: [SearchTerm] = []

  /// Takes apart what was typed.
  init(_ text: String, vocabulary: SearchVocabulary) {
    let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.longest)))
    var pieces: [SearchPiece] = []
    var rest = Self.words(PlainText(start).scalars)[...]
    while !rest.isEmpty {
      pieces.append(SearchPiece(takingFrom: &rest, vocabulary: vocabulary))
    }
    terms = Self.terms(pieces, readings: vocabulary.readings)
  }

  /// Takes what was typed as words alone, to be found anywhere; numbers and ids mean nothing more.
  init(words text: String, readings: Readings) {
    let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.longest)))
    terms = PlainText(start).scalars.split { $0 == " " || $0 == "、" }.map {
      SearchTerm(word: SearchWord(Array($0), readings: readings, border: .any))
    }
  }

  /// The words between spaces and commas; a hyphen between letters (life-cycle) separates words, too.
  private static func words(_ scalars: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var words: [[Unicode.Scalar]] = [[]]
    for (place, scalar) in scalars.enumerated() {
      let isBetweenLetters =
        scalar == "-" && place > 0 && scalars[place - 1].properties.isAlphabetic
        && place + 1 < scalars.count && scalars[place + 1].properties.isAlphabetic
      if scalar == " " || scalar == "," || scalar == "、" || isBetweenLetters {
        words.append([])
      } else {
        words[words.count - 1].append(scalar)
      }
    }
    return words.filter { !$0.isEmpty }
  }

  /// A number belongs to the standard that was named before it, or else after it.
  private static func terms(_ pieces: [SearchPiece], readings: Readings) -> [SearchTerm] {
    let standards = pieces.indices.filter { pieces[$0].standards != nil }
    let hasNumber = pieces.contains { $0.number != nil }
    return pieces.indices.compactMap { place -> SearchTerm? in
      switch pieces[place] {
      case .requirement(let category, let number):
        let id = "\(category)-\(number?.text ?? "")"
        return SearchTerm(
          word: SearchWord(id, border: number == nil ? .wordStart : .identifier),
          reference: .requirement(category: category, number: number))
      case .number(let number):
        let owner = standards.last { $0 < place } ?? standards.first
        if let meant = owner.flatMap({ pieces[$0].standards }) {
          return SearchTerm(reference: .clause(number, of: meant))
        }
        return SearchTerm(
          word: SearchWord(number.text, border: .number), reference: .number(number))
      case .standard(let meant, let words):
        guard !hasNumber else { return nil }
        let phrase = Array(words.joined(separator: [" "]))
        return SearchTerm(
          word: SearchWord(phrase, readings: readings), reference: .clause(nil, of: meant))
      case .word(let scalars):
        return SearchTerm(word: SearchWord(scalars, readings: readings))
      }
    }
  }
}
