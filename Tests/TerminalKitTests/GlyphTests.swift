import Testing

@testable import TerminalKit

@Suite("Glyphs")
struct GlyphTests {
  @Test(
    "columns are the sum over the scalars, as ncurses counts",
    arguments: [
      ("a", 1), ("あ", 2), ("ｶﾞ", 2), ("か\u{3099}", 2), ("葛\u{E0100}", 2), ("〜", 2), ("①", 1),
      ("👨‍👩‍👧", 6), ("🇯🇵", 2), ("ﾊﾟ", 2), ("─", 1), ("…", 1), ("e\u{301}", 1), ("\u{E000}", 1),
    ])
  func columns(text: String, expected: Int) {
    #expect(text.columnCount == expected)
  }

  @Test(
    "what could act on the terminal is shown instead",
    arguments: [
      ("\u{1B}[31m", "␛[31m"), ("\u{07}", "␇"), ("a\tb", "a b"), ("\u{7F}", "␡"),
      ("\u{9B}", "␦"), ("a\nb", "a␊b"), ("\r\n", "␍␊"), ("\u{202E}abc", "␦abc"),
      ("\u{2066}", "␦"), ("\u{0}", "␀"), ("\u{2028}", "\u{2424}"), ("\u{AD}", "-"),
      ("\u{301}", "◌\u{301}"), ("\u{10FFFF}", "␦"),
    ])
  func sanitizing(text: String, shown: String) {
    #expect(text.map { Glyph($0).text }.joined() == shown)
    #expect(text.columnCount == shown.columnCount)
  }

  @Test("joiners and emoji selectors go, selectors of ideographs stay")
  func selectors() {
    let scalars = { (text: String) in
      text.map { Glyph($0).text }.joined().unicodeScalars.map(\.value)
    }
    #expect(scalars("👨\u{200D}👩") == [0x1F468, 0x1F469])
    #expect(scalars("☑\u{FE0F}") == [0x2611])
    #expect(scalars("葛\u{E0100}") == [0x845B, 0xE0100])
    #expect(scalars("a\u{200B}b") == [0x61, 0x62])
  }

  @Test("no cell takes more marks than ncurses has room for")
  func manyMarks() {
    let glyph = Glyph(Character("a" + String(repeating: "\u{301}", count: 1000)))
    #expect(glyph.text.unicodeScalars.count == 5)
    #expect(glyph.columns == 1)
  }

  @Test("every scalar is shown in exactly the columns it is measured at, and nothing is a control")
  func allScalars() {
    for scalar in (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
      let glyph = Glyph(Character(scalar))
      let widths = glyph.text.unicodeScalars.map { ScalarWidth($0) }
      let isMeasured =
        widths.reduce(0) { $0 + Int($1.rawValue) } == glyph.columns
        && !widths.contains(.unprintable) && widths.first != .zero
      if !isMeasured { Issue.record("U+\(String(scalar.value, radix: 16))") }
    }
  }
}
