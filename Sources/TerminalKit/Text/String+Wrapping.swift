extension String {
  /// The text as lines of at most so many columns, broken as Japanese and English are.
  ///
  /// Newlines are honoured, words in Latin letters stay whole when they fit on a line, closing
  /// punctuation, small kana and the prolonged sound mark do not start a line and opening
  /// brackets do not end one. Spaces at a break are left out. An empty text is one empty line.
  public func wrapped(toColumns limit: Int) -> [String] {
    guard limit > 0 else { return [] }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { Self.wrap(paragraph: $0, toColumns: limit) }
  }

  private static func wrap(paragraph: Substring, toColumns limit: Int) -> [String] {
    guard String(paragraph).columnCount > limit else { return [String(paragraph)] }
    let indices = Array(paragraph.indices) + [paragraph.endIndex]
    let glyphs = paragraph.map { Glyph($0) }
    return LineBreaking.lines(of: glyphs[...], columns: limit).map { range in
      var end = range.upperBound
      let mayTrim = end < glyphs.count || glyphs[range].reduce(0) { $0 + $1.columns } > limit
      while mayTrim, end > range.lowerBound, BreakClass(glyphs[end - 1]) == .space {
        end -= 1
      }
      return String(paragraph[indices[range.lowerBound]..<indices[end]])
    }
  }
}
