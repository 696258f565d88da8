extension String {
  /// The text as lines of at most so many columns, broken as Japanese and English are.
  ///
  /// Newlines are honoured, words in Latin letters stay whole when they fit on a line, closing
  /// punctuation, small kana and the prolonged sound mark do not start a line and opening
  /// brackets do not end one. Spaces at a break are left out. An empty text is one empty line.
  public func wrapped(toColumns limit: Int) -> [String] {
    guard limit > 0 else { return [] }
    // Plain text has no newlines.
    if let columns = plainColumnCount {
      return columns <= limit ? [self] : Self.wrap(paragraph: self[...], toColumns: limit)
    }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { Self.wrap(paragraph: $0, toColumns: limit) }
  }

  private static func wrap(paragraph: Substring, toColumns limit: Int) -> [String] {
    let (units, indices) = plainUnits(of: paragraph) ?? units(of: paragraph)
    guard units.reduce(0, { $0 + $1.columns }) > limit else { return [String(paragraph)] }
    return LineBreaking.lines(of: units, columns: limit).map { range in
      var end = range.upperBound
      let mayTrim = end < units.count || units[range].reduce(0) { $0 + $1.columns } > limit
      while mayTrim, end > range.lowerBound, units[end - 1].breakClass == .space {
        end -= 1
      }
      return String(paragraph[indices[range.lowerBound]..<indices[end]])
    }
  }

  /// The units of a paragraph and where they begin, and at last where it ends.
  private static func units(
    of paragraph: Substring
  ) -> (units: [LineBreaking.Unit], indices: [Index]) {
    (
      paragraph.map { LineBreaking.Unit(Glyph($0)) },
      Array(paragraph.indices) + [paragraph.endIndex]
    )
  }

  /// The same for plain text, which has no clusters to be looked for; nothing for other text.
  private static func plainUnits(
    of paragraph: Substring
  ) -> (units: [LineBreaking.Unit], indices: [Index])? {
    var units: [LineBreaking.Unit] = []
    var places: [Int] = []
    let isPlain = paragraph.utf8.withContiguousStorageIfAvailable { bytes in
      units.reserveCapacity(bytes.count)
      places.reserveCapacity(bytes.count + 1)
      return PlainScalar.forEach(in: bytes) { value, columns, place in
        let breakClass = Unicode.Scalar(value).map(BreakClass.init) ?? .word
        units.append(LineBreaking.Unit(columns: columns, breakClass: breakClass))
        places.append(place.lowerBound)
      }
    }
    guard isPlain == true else { return nil }
    let utf8 = paragraph.utf8
    places.append(utf8.count)
    return (units, places.map { utf8.index(utf8.startIndex, offsetBy: $0) })
  }
}
