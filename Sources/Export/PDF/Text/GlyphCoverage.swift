import CPangoCairo

/// Which characters the fonts of this machine can show.
///
/// A character without a glyph would be drawn as a box that no program can read out of the file again. It is
/// written as its code point instead, as ``PrintableText`` writes what must not act.
final class GlyphCoverage {
  private let context: OpaquePointer
  private let family: String
  private let coverage: OpaquePointer?
  private var isMissing: [Unicode.Scalar: Bool] = [:]

  /// Takes the fonts of a context.
  ///
  /// - Parameters:
  ///   - family: The family that is asked first.
  ///   - fontMap: The fonts of this machine.
  ///   - context: The context that layouts are made in; it must outlive this.
  init(
    family: String, fontMap: UnsafeMutablePointer<PangoFontMap>, context: OpaquePointer
  ) {
    self.context = context
    self.family = family
    let description = pango_font_description_new()
    defer { pango_font_description_free(description) }
    pango_font_description_set_family(description, family)
    guard let font = pango_font_map_load_font(fontMap, context, description) else {
      coverage = nil
      return
    }
    defer { g_object_unref(font) }
    coverage = pango_font_get_coverage(font, pango_context_get_language(context))
  }

  deinit {
    if let coverage { g_object_unref(UnsafeMutableRawPointer(coverage)) }
  }

  /// A text with the code point in the place of each character that no font has.
  ///
  /// - Parameter text: A text that is already harmless (see ``PrintableText``).
  /// - Returns: The text; as it is where every character can be shown.
  func settable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: lacks) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if lacks(scalar) {
        result.append(contentsOf: PrintableText.name(of: scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether no font has a character; what shows nothing anyway is never missed.
  private func lacks(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x250 || scalar.properties.isDefaultIgnorableCodePoint { return false }
    if let coverage, pango_coverage_get(coverage, Int32(scalar.value)) == PANGO_COVERAGE_EXACT {
      return false
    }
    if let known = isMissing[scalar] { return known }
    let found = isUnknown(scalar)
    isMissing[scalar] = found
    return found
  }

  private func isUnknown(_ scalar: Unicode.Scalar) -> Bool {
    guard let layout = pango_layout_new(context) else { return false }
    defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
    let description = pango_font_description_new()
    defer { pango_font_description_free(description) }
    pango_font_description_set_family(
      description, ([family] + FontFamilies.supplements).joined(separator: ","))
    pango_layout_set_font_description(layout, description)
    pango_layout_set_text(layout, String(scalar), -1)
    return pango_layout_get_unknown_glyphs_count(layout) > 0
  }
}
