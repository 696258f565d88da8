/// Marks what a query asks for in texts that are shown.
public struct SearchHighlighter: Sendable {
  let query: SearchQuery
  let vocabulary: SearchVocabulary

  /// The parts of a text that were asked for, in order, none touching another.
  ///
  /// What was typed in kana marks the whole of the words in kanji that are read so. A clause is marked where
  /// it stands behind its standard.
  public func ranges(in text: String) -> [Range<String.Index>] {
    guard !query.terms.isEmpty else { return [] }
    let plain = PlainText(tracking: text)
    let shown = ShownText(plain)
    var read: ReadText?
    if plain.scalars.contains(where: \.isKanji), query.terms.contains(where: \.isRead) {
      read = ReadText(plain.scalars, by: vocabulary.readings, tracking: true)
    }
    let found = query.terms.flatMap { term -> [Range<Int>] in
      var ranges: [Range<Int>] = []
      if let word = term.word {
        ranges += shown.ranges(of: word)
        if let read { ranges += word.ranges(read: read, of: plain) }
      }
      switch term.reference {
      case .number(let number):
        let words = number.forms.map { SearchWord($0, border: .number) }
        ranges += words.flatMap(shown.ranges)
      case .clause(let number?, let standards):
        let labels = standards.sorted().flatMap { vocabulary.labels[$0] ?? [] }
        ranges += shown.ranges(of: number, behind: labels)
      case .clause(nil, _), .requirement, nil: break
      }
      return ranges
    }
    return Self.joined(found).map { range in
      plain.sources[range.lowerBound].lowerBound..<plain.sources[range.upperBound - 1].upperBound
    }
  }

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, range in
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
  }
}

extension SearchTerm {
  /// Whether it may be found by how a text is read.
  fileprivate var isRead: Bool { word?.reading != nil }
}
