/// A text of any length, laid out in layouts of bounded length that read on seamlessly.
///
/// Pango's line breaking slows down with the square of a paragraph's length; a text of a
/// megabyte must not stop the program.
struct TextFlow {
  /// A run of lines within one layout.
  struct Piece {
    let layout: TextLayout
    let lines: Range<Int>
  }

  /// How many bytes one layout takes at most.
  private static let limit = 3_000

  /// The pieces from top to bottom.
  let pieces: [Piece]

  /// Lays a text out.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - style: How the text looks.
  ///   - width: The width of a line in points.
  ///   - fonts: The fonts to set it in.
  /// - Throws: ``ExportError/drawingFailed(status:)`` when Pango has no memory.
  init(
    _ text: String, style: TextStyle, width: Double, fonts: FontLibrary
  ) throws(ExportError) {
    let bytes = Array(fonts.glyphs.settable(PrintableText(text).lines).utf8)
    var pieces: [Piece] = []
    var start = 0
    repeat {
      var end = min(start + Self.limit, bytes.count)
      while end < bytes.count, bytes[end] & 0b1100_0000 == 0b1000_0000 { end -= 1 }
      let layout = try TextLayout(bytes[start..<end], style: style, width: width, fonts: fonts)
      if end < bytes.count, layout.lastLineStart > 0 {
        // The last line may be short only because the layout ends there: it begins the next one.
        pieces.append(Piece(layout: layout, lines: 0..<layout.lines.count - 1))
        start += layout.lastLineStart
      } else {
        pieces.append(Piece(layout: layout, lines: 0..<layout.lines.count))
        start = end
      }
    } while start < bytes.count
    self.pieces = pieces
  }
}
