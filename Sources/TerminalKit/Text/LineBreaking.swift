/// Breaks text into lines no wider than a number of columns.
///
/// Works on indices into an array of glyphs, so that the same rules serve both shown text and
/// an editor that has to know where its caret stands.
enum LineBreaking {
  /// Breaks one paragraph (no newline in it) into ranges that cover it without gaps.
  ///
  /// Spaces at the end of a range may hang beyond `limit`. A word wider than the line is
  /// broken where it overflows. There is always at least one range, and never an empty one
  /// unless the paragraph is empty.
  static func lines(of glyphs: ArraySlice<Glyph>, columns limit: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = glyphs.startIndex
    var index = start
    var width = 0
    var opportunity: Int?
    var previous: BreakClass?
    while index < glyphs.endIndex {
      let glyph = glyphs[index]
      let current = BreakClass(glyph)
      if let previous, previous.allowsBreak(before: current) {
        opportunity = index
      }
      if index > start, current != .space, width + glyph.columns > limit {
        let end = opportunity ?? index
        lines.append(start..<end)
        (start, index, width) = (end, end, 0)
        (opportunity, previous) = (nil, nil)
        continue
      }
      width += glyph.columns
      previous = current
      index += 1
    }
    lines.append(start..<glyphs.endIndex)
    return lines
  }
}
