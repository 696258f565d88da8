import TerminalKit
import Testing

@testable import TUI

struct RichTextTests {
  private func plain(_ text: RichText, _ columns: Int) -> [String] {
    text.lines(columns: columns).map { $0.map(\.text).joined() }
  }

  @Test func textHangsBehindItsMark() {
    var text = RichText()
    text.item([Span("- ")], "one two three four five six")
    #expect(plain(text, 20) == ["- one two three four", "  five six"])
  }

  @Test func aLabelWithoutRoomBesideItStandsAlone() {
    var text = RichText()
    text.item([Span("a very long label ")], "value")
    #expect(plain(text, 24) == ["a very long label ", "value"])
  }

  @Test func headingsAreSetApartOnceAndNotAtTheTop() {
    var text = RichText()
    text.heading("A")
    text.paragraph("a")
    text.gap()
    text.heading("B")
    #expect(plain(text, 20) == ["A", "a", "", "B"])
  }

  @Test func japaneseBreaksByColumns() {
    var text = RichText()
    text.fact("判定", "適合している。", labelColumns: 6)
    #expect(plain(text, 23) == ["判定   適合している。"])
    #expect(plain(text, 18) == ["判定   適合してい", "       る。"])
  }
}
