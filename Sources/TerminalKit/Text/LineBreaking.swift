/// Breaks text into lines no wider than a number of columns.
///
/// Works on indices into an array of units, so that the same rules serve both shown text and
/// an editor that has to know where its caret stands.
enum LineBreaking {
  /// What is not cut: a cluster, by its columns and by how it behaves where a line could be broken.
  struct Unit {
    /// Its columns.
    let columns: Int
    /// How it behaves.
    let breakClass: BreakClass
  }

  /// Breaks one paragraph (no newline in it) into ranges that cover it without gaps.
  ///
  /// Spaces at the end of a range may hang beyond `limit`. A word wider than the line is
  /// broken where it overflows. There is always at least one range, and never an empty one
  /// unless the paragraph is empty.
  static func lines(of units: [Unit], columns limit: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = units.startIndex
    var index = start
    var width = 0
    var opportunity: Int?
    var previous: BreakClass?
    while index < units.endIndex {
      let unit = units[index]
      let current = unit.breakClass
      if let previous, previous.allowsBreak(before: current) {
        opportunity = index
      }
      if index > start, current != .space, width + unit.columns > limit {
        let end = opportunity ?? index
        lines.append(start..<end)
        (start, index, width) = (end, end, 0)
        (opportunity, previous) = (nil, nil)
        continue
      }
      width += unit.columns
      previous = current
      index += 1
    }
    lines.append(start..<units.endIndex)
    return lines
  }
}

extension LineBreaking.Unit {
  /// A shown cluster.
  init(_ glyph: Glyph) {
    self.init(
      columns: glyph.columns,
      breakClass: glyph.character.unicodeScalars.first.map(BreakClass.init) ?? .word)
  }
}
