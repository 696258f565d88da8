import CPangoCairo

extension TextLayout {
  /// Gives the space at which a line was broken its glyph back, without its width.
  ///
  /// Pango takes the glyph away. Cairo then writes a span of its own for the character, and readers that follow
  /// the structure of a file lose the rest of the paragraph at it.
  static func showSpaces(of line: UnsafeMutablePointer<PangoLayoutLine>) {
    var next = line.pointee.runs
    while let node = next {
      if let run = node.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self) {
        showSpaces(of: run.pointee)
      }
      next = node.pointee.next
    }
  }

  private static func showSpaces(of run: PangoGlyphItem) {
    guard let glyphs = run.glyphs, let item = run.item, let font = item.pointee.analysis.font else {
      return
    }
    let empty = PangoGlyph(0x0FFF_FFFF)
    for index in 0..<Int(glyphs.pointee.num_glyphs)
    where glyphs.pointee.glyphs[index].glyph == empty {
      var space: hb_codepoint_t = 0
      guard hb_font_get_nominal_glyph(pango_font_get_hb_font(font), 0x20, &space) != 0 else {
        return
      }
      glyphs.pointee.glyphs[index].glyph = space
      glyphs.pointee.glyphs[index].geometry.width = 0
    }
  }
}
