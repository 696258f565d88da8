/// Text broken into lines, with the place of the caret among them.
public struct TextLayout: Hashable, Sendable {
  /// The parts of the text that stand on one line each, without the newlines.
  ///
  /// A text that ends in a newline has an empty last line, where one goes on typing.
  public let lines: [Range<String.Index>]

  /// The line and the column of the caret.
  public let caret: Position

  /// Breaks the text of a buffer to a width.
  init(of buffer: TextBuffer, columns: Int) {
    let text = buffer.text
    let limit = max(1, columns)
    var lines: [Range<String.Index>] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let units = paragraph.map { LineBreaking.Unit(Glyph($0)) }
      let indices = Array(paragraph.indices) + [paragraph.endIndex]
      for range in LineBreaking.lines(of: units, columns: limit) {
        lines.append(indices[range.lowerBound]..<indices[range.upperBound])
      }
      // Behind a full last line there is no room for the caret: it gets a line of its own.
      if let last = lines.last, buffer.caret == paragraph.endIndex, !last.isEmpty,
        String(text[last]).columnCount >= limit
      {
        lines.append(paragraph.endIndex..<paragraph.endIndex)
      }
    }
    self.lines = lines
    let row = lines.lastIndex { $0.lowerBound <= buffer.caret } ?? 0
    let before = String(text[lines[row].lowerBound..<buffer.caret]).columnCount
    // Spaces may hang beyond the edge, and the caret among them stays at it.
    caret = Position(row: row, column: min(before, limit - 1))
  }

  /// The place in a line where the caret stands closest to a column, not beyond it.
  func index(nearestTo column: Int, row: Int, in text: String) -> String.Index {
    let line = lines[row]
    var index = line.lowerBound
    var columns = 0
    while index < line.upperBound {
      columns += Glyph(text[index]).columns
      let next = text.index(after: index)
      // The end of a softly broken line is the start of the next one.
      let isNextLine = next == line.upperBound && lines.dropFirst(row + 1).first?.lowerBound == next
      if columns > column || isNextLine { break }
      index = next
    }
    return index
  }
}
