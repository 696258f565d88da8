import GHSModel
import Testing

@testable import Export

@Suite struct DocumentPrintableTextTests {
  @Test(arguments: [
    ("一\r\n二\r三\n四\u{2028}五\u{85}六", "一\n二\n三\n四\n五\n六"),
    ("a\r\r\nb", "a\n\nb"),
    ("a\tb", "a b"),
    ("\u{1B}[2J", "[U+001B][2J"),
    ("\u{0}\u{7F}\u{9B}", "[U+0000][U+007F][U+009B]"),
    (
      "\u{202A}\u{202E}\u{2066}\u{2069}\u{200E}\u{61C}",
      "[U+202A][U+202E][U+2066][U+2069][U+200E][U+061C]"
    ),
    ("\u{FEFF}\u{FFFE}\u{FFF9}\u{E0041}", "[U+FEFF][U+FFFE][U+FFF9][U+E0041]"),
    ("<script>&amp;", "<script>&amp;"),
    ("辻\u{E0100} 👩\u{200D}⚕\u{FE0F}", "辻\u{E0100} 👩\u{200D}⚕\u{FE0F}"),
    ("", ""),
  ])
  func showsWhatWouldAct(text: String, expected: String) {
    #expect(Array(PrintableText(text).lines.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func hasASingleLine() {
    #expect(PrintableText("一\r\n二\n三").singleLine == "一 二 三")
  }
}
