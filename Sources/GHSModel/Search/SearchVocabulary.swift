/// What is known of a catalogue when a query is taken apart.
struct SearchVocabulary: Sendable {
  /// How its kanji are read.
  let readings: Readings
  /// How its standards are named.
  let standards: StandardNames
  /// How its standards are written where they are shown, folded, by their ids.
  let labels: [String: [[UInt8]]]
  /// The letters with which its ids begin, in lower case.
  let categories: Set<String>

  /// Takes what there is from a catalogue.
  init(_ catalogue: Catalogue) {
    readings = Readings()
    standards = StandardNames(catalogue)
    labels = Dictionary(
      catalogue.standards.map { standard in
        (
          standard.id,
          [standard.id, standard.jis].compactMap(\.self).map { Array(SearchText.folded($0).utf8) }
        )
      }, uniquingKeysWith: +)
    categories = Set(catalogue.categories.map { $0.id.rawValue.lowercased() })
  }
}
