/// Finds requirements by ids, clauses and words, in both languages at once.
///
/// Made once for a catalogue, then asked at every key. How things are written does not matter (see
/// ``SearchText``), and kana find what is written in kanji: `14971 6.5`, `残留リスク`, `ｻﾞﾝﾘｭｳ` and `residual`
/// find the same requirement.
///
/// - All words of a query must be found, each in any field of the requirement.
/// - Clause numbers are matched by their components: `6.5` is 6.5, 6.5.1 and 6.5 a), not 16.5 or 6.51. With a
///   standard beside it (`14971 6.5`, `JIS T 2304 5.1`) only clauses of that standard count.
/// - Without a query everything is found.
public struct CatalogueSearch: Sendable {
  /// A requirement that has everything that was asked for.
  public struct Match: Hashable, Sendable {
    /// The id of the requirement.
    public let requirement: RequirementID
    /// Its place among ``Catalogue/requirements``.
    public let index: Int
    /// Where the words were found, what counts most first; empty when nothing was asked for.
    public let places: [SearchPlace]
  }

  let vocabulary: SearchVocabulary
  var requirements: [SearchedRequirement] = []
  /// All texts, folded.
  var texts = SearchCorpus()
  /// The texts with kanji, as they are read.
  var readings = SearchCorpus()

  private let catalogue: Catalogue
  private let all: [Requirement]

  /// Prepares the search in a catalogue; this takes tens of milliseconds.
  public init(_ catalogue: Catalogue) {
    self.init(beginningWith: catalogue)
    prepare(all.count)
  }

  /// Begins to prepare the search in a catalogue, none of whose requirements is found yet.
  public init(beginningWith catalogue: Catalogue) {
    vocabulary = SearchVocabulary(catalogue)
    self.catalogue = catalogue
    all = catalogue.requirements
  }

  /// Whether every requirement of the catalogue is found.
  public var isReady: Bool { requirements.count == all.count }

  /// Takes in the texts of the next requirements, so that the time it takes can be divided.
  public mutating func prepare(_ count: Int) {
    for requirement in all.dropFirst(requirements.count).prefix(count) {
      add(requirement, at: requirements.count, of: catalogue)
      requirements.append(SearchedRequirement(requirement))
    }
  }

  /// The requirements that have everything a query asks for.
  ///
  /// First the one with the id that was typed, then ids that begin so, then what is found among the clauses,
  /// in titles, in questions, and anywhere else; each in the order of the catalogue. What has its words in
  /// different fields counts by the least of them.
  public func matches(_ query: String) -> [Match] {
    var standings = [Standing](repeating: Standing(), count: requirements.count)
    for term in SearchQuery(query, vocabulary: vocabulary).terms {
      let found = found(term)
      var isAnyLeft = false
      for index in standings.indices {
        standings[index].take(found[index])
        isAnyLeft = isAnyLeft || standings[index].rank != nil
      }
      guard isAnyLeft else { return [] }
    }
    let matching = standings.indices.compactMap { index in
      standings[index].rank.map { (index: index, rank: $0) }
    }
    return matching.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map { index, _ in
      Match(
        requirement: requirements[index].id, index: index, places: standings[index].places.all)
    }
  }

  /// What marks the words of a query in the texts that are shown.
  public func highlighter(for query: String) -> SearchHighlighter {
    SearchHighlighter(
      query: SearchQuery(query, vocabulary: vocabulary), vocabulary: vocabulary)
  }
}
