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
    let glyphs = paragraph.map { Glyph($0) }
    let ranges = LineBreaking.lines(of: glyphs[...], columns: limit)
    return ranges.map { range in
      var line = glyphs[range]
      let mayTrim = range.upperBound < glyphs.count || line.reduce(0) { $0 + $1.columns } > limit
      while mayTrim, let last = line.last, BreakClass(last) == .space {
        line.removeLast()
      }
      return String(line.map(\.character))
    }
  }
}
