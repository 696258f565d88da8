import GHSModel
import Testing

@testable import Export

/// English quotation marks are as wide as in English, Japanese ones as wide as in Japanese.
@Suite struct PDFPunctuationTests {
  private func width(_ text: String, _ language: Language, face: TextStyle = .running(.body)) throws
    -> Double
  {
    let layout = try TextLayout(
      ArraySlice(text.utf8), style: face, width: 10_000, fonts: FontLibrary(language: language))
    return try #require(layout.lines.first).width
  }

  /// Debian installs one of the families with fontconfig, but does not have to.
  private static var hasLatinFamilies: Bool {
    guard let families = try? FontLibrary(language: .en).families else { return false }
    return families.latinGothic != nil && families.latinMincho != nil
  }

  @Test(
    .enabled(if: hasLatinFamilies), arguments: ["’", "‘", "“", "”"],
    [TextStyle.running(.body), .running(.strong)])
  func areNarrowInEnglishOnly(mark: String, style: TextStyle) throws {
    let inEnglish =
      try width("nn\(mark)nn", .en, face: style) - width("nnnn", .en, face: style)
    #expect(inEnglish > 0)
    #expect(inEnglish < style.size * 0.6)
    #expect(
      try width("nn\(mark)nn", .ja, face: style) - width("nnnn", .ja, face: style)
        == style.size, "the Japanese font's own width")
  }

  @Test func leaveOtherTextAsItIs() throws {
    for text in ["It is not a certification. 12 %", "病棟ノート", "—–×"] {
      #expect(try width(text, .en) == width(text, .ja))
    }
  }

  @Test func readBackAsTheyWereWritten() throws {
    let text = "The vendor’s “plan” isn’t ‘lost’…"
    let document = Document(
      metadata: .init(title: "", language: .en, created: DocumentSamples.created),
      blocks: [.paragraph(.init(text))])
    #expect(
      try PDFFile(bytes: PDFRenderer().render(document)).pages()
        == ["\(text.withoutWhitespace)1/1"])
  }

  @Test func areLeftToTheJapaneseFontWhereNoLatinOneIsAtHand() throws {
    let families = try FontFamilies(available: ["IPAexGothic", "IPAexMincho"]) { _ in true }
    #expect(families.latinGothic == nil)
    #expect(families.latinMincho == nil)
  }
}
