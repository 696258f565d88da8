import TerminalKit
import Testing

@testable import CursesTerminal

@Suite("Input")
struct InputDecoderTests {
  private func codes(_ text: String) -> [Int32] {
    text.utf8.map { Int32($0) }
  }

  private func keys(_ keys: Key...) -> [TerminalEvent] {
    keys.map { .key($0) }
  }

  @Test("characters read together are joined to clusters")
  func clusters() {
    var decoder = InputDecoder()
    let events = decoder.decode(codes("か\u{3099}ｶﾞ👨‍👩‍👧q"))
    #expect(
      events
        == keys(
          .character("か\u{3099}"), .character("ｶﾞ"), .character("👨‍👩‍👧"), .character("q")))
  }

  @Test(
    "control characters are keys",
    arguments: [
      (0, .control(" ")), (1, .control("a")), (8, .backspace), (9, .tab), (10, .enter),
      (13, .enter), (16, .control("p")), (26, .control("z")), (27, .escape),
      (28, .control("\\")), (31, .control("_")), (127, .backspace),
    ] as [(Int32, Key)])
  func controls(code: Int32, key: Key) {
    var decoder = InputDecoder()
    let events = decoder.decode([code])
    #expect(events == keys(key))
  }

  @Test("Escape and a character typed quickly stay two keys, in their order")
  func escape() {
    var decoder = InputDecoder()
    let first = decoder.decode(codes("a\u{1B}q\u{1B}\u{1B}"))
    #expect(first == keys(.character("a"), .escape, .character("q"), .escape, .escape))
    let second = decoder.decode(codes("["))
    #expect(second == keys(.character("[")))
  }

  @Test("the sequence of an unknown key is skipped as a whole")
  func unknownSequence() {
    var decoder = InputDecoder()
    let first = decoder.decode(codes("a\u{1B}[1;2Sb"))
    #expect(first == keys(.character("a"), .character("b")))
    let second = decoder.decode(codes("\u{1B}[99"))
    #expect(second == [])
    let third = decoder.decode(codes("x"))
    #expect(third == keys(.character("x")))
  }

  @Test("pasted text is one event, however it arrives, and no key in it is a key")
  func paste() {
    var decoder = InputDecoder()
    let start = KeyCodes.pasteStart
    let end = KeyCodes.pasteEnd
    let first = decoder.decode(codes("a") + [start] + codes("要\r\nq\u{1B}\r\n\n"))
    #expect(first == keys(.character("a")))
    #expect(decoder.isPasting)
    let second = decoder.decode([0x102] + codes("求\u{3}") + [end] + codes("b"))
    #expect(second == [.paste("要\nq\u{1B}\n\n求\u{3}"), .key(.character("b"))])
    #expect(!decoder.isPasting)
  }

  @Test("the end of a paste may come in pieces")
  func pasteEndInPieces() {
    var decoder = InputDecoder()
    #expect(decoder.decode([KeyCodes.pasteStart] + codes("text") + [0x1B]) == [])
    #expect(decoder.decode(codes("[20")) == [])
    #expect(decoder.decode(codes("1~q")) == [.paste("text"), .key(.character("q"))])
    #expect(!decoder.isPasting)
  }

  @Test("a paste whose end never comes is delivered in the end")
  func abandonedPaste() {
    var decoder = InputDecoder()
    _ = decoder.decode([KeyCodes.pasteStart] + codes("要"))
    let events = decoder.abandonPaste()
    #expect(events == [.paste("要")])
    let nothing = decoder.abandonPaste()
    #expect(nothing == [])
  }

  @Test("codes of keys nobody knows are ignored")
  func unknownCode() {
    var decoder = InputDecoder()
    let events = decoder.decode([0x3FFF, KeyCodes.pasteEnd])
    #expect(events == [])
  }

  @Test("two presses at one place in a short time are a double press")
  func doublePress() {
    var presses = DoublePress()
    let place = Position(row: 1, column: 2)
    let other = Position(row: 1, column: 3)
    let start = ContinuousClock.now
    let actions = [(place, 0), (place, 300), (place, 350), (other, 400), (other, 900)].map {
      presses.action(pressedAt: $0.0, time: start.advanced(by: .milliseconds($0.1)))
    }
    #expect(actions == [.press, .doublePress, .press, .press, .press])
  }

  @Test("reports of the mouse are events, split between reads too, and releases are not")
  func mouse() {
    var decoder = InputDecoder()
    let report = { (text: String) in [KeyCodes.mouseReport] + codes(text) }
    let place = Position(row: 1, column: 2)
    let first = decoder.decode(codes("a") + report("0;3;2M") + report("0;3;2m") + codes("b"))
    #expect(
      first == [.key(.character("a")), .mouse(MouseEvent(.press, at: place))]
        + keys(.character("b")))
    let start = decoder.decode(report("68;3"))
    #expect(start == [])
    let rest = decoder.decode(codes(";2Mq"))
    #expect(rest == [.mouse(MouseEvent(.wheelUp, at: place)), .key(.character("q"))])
    let others = decoder.decode(
      report("2;3;2M") + report("35;3;2M") + report("0;0;0M") + report("M")
        + report("99999999999999999999;1;1M"))
    #expect(others == [])
  }
}
