import CPangoCairo
import GHSModel

/// A text broken into lines for a given width; owns the Pango layout.
final class TextLayout {
  /// One line of the layout.
  struct Line {
    /// The line as Pango draws it; alive as long as the layout is.
    let pango: UnsafeMutablePointer<PangoLayoutLine>

    /// The room from the top of the line to its baseline, in points.
    let above: Double

    /// The room from the baseline to the bottom of the line, in points.
    let below: Double

    /// How wide the text of the line is, in points.
    let width: Double

    /// What the line takes of the page's height.
    var height: Double { above + below }
  }

  /// The lines from top to bottom; one at least.
  let lines: [Line]

  /// How the text looks.
  let style: TextStyle

  /// The byte of the text at which the last line begins.
  let lastLineStart: Int

  private let layout: OpaquePointer

  /// Breaks a text into lines.
  ///
  /// Lines break between words as the language asks, and within a word where it alone is wider
  /// than the line; no hyphen is ever added, so that hashes and numbers stay as they are.
  ///
  /// - Parameters:
  ///   - text: The text as UTF-8, already harmless (see ``PrintableText``).
  ///   - style: How the text looks.
  ///   - width: The width of a line in points.
  ///   - onOneLine: Whether to cut the text with an ellipsis instead of breaking it.
  ///   - fonts: The fonts to set it in.
  /// - Throws: ``ExportError/drawingFailed(status:)`` when Pango has no memory;
  ///   ``ExportError/drawingEnded``.
  init(
    _ text: ArraySlice<UInt8>, style: TextStyle, width: Double, onOneLine: Bool = false,
    fonts: FontLibrary
  ) throws(ExportError) {
    guard !fonts.isEnded() else { throw .drawingEnded }
    guard let layout = pango_layout_new(fonts.context) else { throw .outOfMemory }
    self.layout = layout
    self.style = style
    let description = pango_font_description_new()
    let family = style.face == .gothic ? fonts.families.gothic : fonts.families.mincho
    pango_font_description_set_family(
      description, ([family] + FontFamilies.supplements).joined(separator: ","))
    pango_font_description_set_size(description, Self.units(style.size))
    pango_layout_set_font_description(layout, description)
    pango_font_description_free(description)
    let attributes = pango_attr_list_new()
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(0))
    if fonts.language == .en {
      Self.setEnglishPunctuation(of: text, face: style.face, in: fonts.families, attributes)
    }
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
    pango_layout_set_auto_dir(layout, 0)
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_width(layout, Self.units(width))
    if onOneLine {
      pango_layout_set_single_paragraph_mode(layout, 1)
      pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
    }
    text.withUnsafeBytes { bytes in
      pango_layout_set_text(
        layout, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count))
    }
    var lines: [Line] = []
    var lastLineStart = 0
    var next = pango_layout_get_lines(layout)
    while let node = next {
      if let line = node.pointee.data?.assumingMemoryBound(to: PangoLayoutLine.self) {
        Self.showSpaces(of: line)
        lines.append(Self.measured(line, style: style))
        lastLineStart = Int(line.pointee.start_index)
      }
      next = node.pointee.next
    }
    self.lines = lines
    self.lastLineStart = lastLineStart
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// Gives a line the leading of its style, and more where a fallback font is taller.
  private static func measured(
    _ line: UnsafeMutablePointer<PangoLayoutLine>, style: TextStyle
  ) -> Line {
    var logical = PangoRectangle()
    pango_layout_line_get_extents(line, nil, &logical)
    let baseline = style.size * (0.88 + (style.leading - 1) / 2)
    let scale = Double(PANGO_SCALE)
    return Line(
      pango: line,
      above: max(baseline, -Double(logical.y) / scale),
      below: max(
        style.size * style.leading - baseline, Double(logical.y + logical.height) / scale),
      width: Double(logical.width) / scale)
  }

  private static func units(_ points: Double) -> Int32 {
    Int32(max(0, points * Double(PANGO_SCALE)).rounded())
  }
}
