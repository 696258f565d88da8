/// Finds evidence by its title, number, file, product and the requirements it supports.
///
/// As for requirements it does not matter how something is written (see ``SearchText``), and kana find
/// what is written in kanji. All words of a query must be found, each anywhere, also within a word: what
/// is typed of a file name is seldom its beginning.
public struct EvidenceSearch: Sendable {
  private let vocabulary: SearchVocabulary
  private let count: Int
  private var texts = SearchCorpus()
  private var readings = SearchCorpus()

  /// How well something is found: first what is called so.
  private static let title = SearchPlaces(.title)
  private static let elsewhere = SearchPlaces(.guidance)

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - evidence: The evidence; found by its place among it.
  ///   - other: More by which each may be found, such as the name of its product.
  ///   - catalogue: Names the requirements.
  public init(_ evidence: [Evidence], other: [[String]] = [], in catalogue: Catalogue) {
    vocabulary = SearchVocabulary(catalogue)
    count = evidence.count
    for (place, item) in evidence.enumerated() {
      add(item.title, at: place, Self.title)
      for text in item.searchedTexts + (other.indices.contains(place) ? other[place] : []) {
        add(text, at: place, Self.elsewhere)
      }
      for id in item.requirements {
        add(id.rawValue, at: place, Self.elsewhere)
        guard let title = catalogue.requirement(id)?.title else { continue }
        for language in Language.allCases { add(title[language], at: place, Self.elsewhere) }
      }
    }
  }

  private mutating func add(_ text: String, at place: Int, _ places: SearchPlaces) {
    guard !text.isEmpty else { return }
    let plain = PlainText(text)
    texts.append(
      text, as: plain.scalars.lazy.flatMap(\.kanaFolded.utf8), requirement: place, places: places)
    guard plain.scalars.contains(where: \.isKanji) else { return }
    let read = ReadText(plain.scalars, by: vocabulary.readings, tracking: false)
    readings.append(
      text, as: read.bytes, starts: read.isStart, requirement: place, places: places)
  }

  /// The places of the evidence that has every word of a query, what has them in its title first.
  public func matches(_ query: String) -> [Int] {
    let terms = SearchQuery(words: query, readings: vocabulary.readings).terms
    guard !terms.isEmpty else { return Array(0..<count) }
    var rest = [Int](repeating: 0, count: count)
    for term in terms {
      guard let word = term.word else { continue }
      var found = [SearchPlaces](repeating: [], count: count)
      texts.forEachSegment(having: word.surface, border: word.border) { segment in
        found[segment.requirement].formUnion(segment.places)
      }
      if let reading = word.reading {
        readings.forEachSegment(having: reading, border: .any) { segment in
          guard word.isRead(in: segment.text, by: vocabulary.readings) else { return }
          found[segment.requirement].formUnion(segment.places)
        }
      }
      for place in found.indices where rest[place] >= 0 {
        if found[place].isEmpty {
          rest[place] = -1
        } else if !found[place].contains(Self.title) {
          rest[place] = 1
        }
      }
    }
    return rest.indices.filter { rest[$0] == 0 } + rest.indices.filter { rest[$0] == 1 }
  }

  /// What marks the words of a query in the texts that are shown.
  public func highlighter(for query: String) -> SearchHighlighter {
    SearchHighlighter(
      query: SearchQuery(words: query, readings: vocabulary.readings), vocabulary: vocabulary)
  }
}

extension Evidence {
  /// What is known of it, beside its title and its requirements.
  fileprivate var searchedTexts: [String] {
    let place: String =
      switch content {
      case .none: ""
      case .url(let address): address
      case .file(let file): FileName(path: file.path).text
      }
    return [id.rawValue, number, owner, section, place]
      + (certificate.map { [$0.standard, $0.body, $0.scope] } ?? [])
  }
}
