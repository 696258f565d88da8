import CPangoCairo
import GHSModel

/// The fonts of this machine, and the settings under which text is measured and drawn.
///
/// Measures are points throughout. Everything that Pango would otherwise take from the
/// surroundings (resolution, hinting, language, direction) is set here.
final class FontLibrary {
  /// Characters without which no Japanese document can be set.
  private static let probe = "あんアンー一人適合宣言書製品、。「」・１"

  /// The families chosen for this document.
  let families: FontFamilies

  /// The language the text is written in.
  let language: Language

  /// Which characters these fonts can show.
  let glyphs: GlyphCoverage

  /// The Pango context that layouts are made in.
  let context: OpaquePointer

  /// Whether nobody wants what is being set any more.
  let isEnded: @Sendable () -> Bool

  private let fontMap: UnsafeMutablePointer<PangoFontMap>

  /// Opens the fonts of this machine.
  ///
  /// - Parameters:
  ///   - language: The language the text is broken into lines for.
  ///   - isEnded: Whether nobody wants what is being set any more.
  /// - Throws: ``ExportError/japaneseFontMissing(families:)`` when no font has Japanese
  ///   characters; ``ExportError/drawingFailed(status:)`` when Pango has no memory.
  init(
    language: Language, until isEnded: @escaping @Sendable () -> Bool = { false }
  ) throws(ExportError) {
    guard let fontMap = pango_cairo_font_map_new() else { throw .outOfMemory }
    guard let context = pango_font_map_create_context(fontMap) else {
      g_object_unref(fontMap)
      throw .outOfMemory
    }
    pango_cairo_context_set_resolution(context, 72)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
    pango_context_set_language(context, pango_language_from_string(language.rawValue))
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    do throws(ExportError) {
      families = try FontFamilies(available: Self.familyNames(in: fontMap)) { family in
        Self.covers(family: family, fontMap: fontMap, context: context)
      }
    } catch {
      g_object_unref(UnsafeMutableRawPointer(context))
      g_object_unref(fontMap)
      throw error
    }
    self.isEnded = isEnded
    glyphs = GlyphCoverage(family: families.gothic, fontMap: fontMap, context: context)
    self.fontMap = fontMap
    self.context = context
    self.language = language
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(fontMap)
  }

  private static func familyNames(in fontMap: UnsafeMutablePointer<PangoFontMap>) -> [String] {
    var list: UnsafeMutablePointer<UnsafeMutablePointer<PangoFontFamily>?>?
    var count: Int32 = 0
    pango_font_map_list_families(fontMap, &list, &count)
    defer { g_free(list) }
    return UnsafeBufferPointer(start: list, count: Int(count)).compactMap { family in
      pango_font_family_get_name(family).map { String(cString: $0) }
    }
  }

  /// Whether a family has the glyphs of a Japanese text, whatever its name promises.
  ///
  /// - Parameter family: The name of the family.
  /// - Returns: Whether it has all of them.
  func covers(family: String) -> Bool {
    Self.covers(family: family, fontMap: fontMap, context: context)
  }

  private static func covers(
    family: String, fontMap: UnsafeMutablePointer<PangoFontMap>, context: OpaquePointer
  ) -> Bool {
    let description = pango_font_description_new()
    defer { pango_font_description_free(description) }
    pango_font_description_set_family(description, family)
    pango_font_description_set_size(description, 10 * PANGO_SCALE)
    guard let font = pango_font_map_load_font(fontMap, context, description) else { return false }
    defer { g_object_unref(font) }
    guard let coverage = pango_font_get_coverage(font, pango_context_get_language(context)) else {
      return false
    }
    defer { g_object_unref(UnsafeMutableRawPointer(coverage)) }
    return probe.unicodeScalars.allSatisfy { scalar in
      pango_coverage_get(coverage, Int32(scalar.value)) == PANGO_COVERAGE_EXACT
    }
  }
}
