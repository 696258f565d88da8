/// A field of a requirement in one language.
public struct SearchPlace: Hashable, Sendable {
  /// The field.
  public let field: SearchField
  /// The language in which it was found; nothing for ids and numbers, which have none.
  public let language: Language?

  /// Creates a place.
  public init(field: SearchField, language: Language? = nil) {
    self.field = field
    self.language = language
  }
}

/// Some places, in two bits for each field.
struct SearchPlaces: OptionSet {
  let rawValue: UInt32

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  init(_ field: SearchField, _ language: Language? = nil) {
    rawValue = 1 << (UInt32(field.rawValue) * 2 + (language == .en ? 1 : 0))
  }

  /// The field that counts most.
  var first: SearchField? { SearchField(rawValue: rawValue.trailingZeroBitCount / 2) }

  /// The places in order, Japanese before English.
  var all: [SearchPlace] {
    SearchField.allCases.flatMap { field -> [SearchPlace] in
      let languages: [Language?] = field.hasLanguage ? [.ja, .en] : [nil]
      return languages.filter { contains(SearchPlaces(field, $0)) }
        .map { SearchPlace(field: field, language: $0) }
    }
  }
}

extension SearchField {
  /// Whether it is text and not ids or numbers.
  fileprivate var hasLanguage: Bool {
    switch self {
    case .id, .clauses, .seeAlso, .guideline, .replaces: false
    case .title, .question, .guidance, .evidenceExamples, .commonGaps, .notApplicableWhen, .example:
      true
    }
  }
}
