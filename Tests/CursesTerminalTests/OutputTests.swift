import TerminalKit
import Testing

@testable import CursesTerminal

@Suite("Output")
struct OutputTests {
  @Test("the emergency sequence undoes every mode, without padding")
  func emergency() {
    let capabilities = [
      "rmkx": "\u{1B}[?1l", "sgr0": "\u{1B}[m$<2/>\u{F}", "cnorm": "\u{1B}[?25h",
      "rmcup": "\u{1B}[?1049l$<5*>",
    ]
    let modes = TerminalModes(usesMouse: true) { capabilities[$0] }
    #expect(
      String(decoding: modes.emergency, as: UTF8.self)
        == "\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?2004l"
        + "\u{1B}[?1l\u{1B}[m\u{F}\u{1B}[?25h\u{1B}[?1049l")
    let plain = TerminalModes(usesMouse: false) { _ in nil }
    #expect(String(decoding: plain.emergency, as: UTF8.self) == "\u{1B}[?2004l\r\n")
  }

  @Test("a character and its marks go into one cell, everything else goes as it is")
  func cells() {
    let values = { (text: String) in text.unicodeScalars.map { Int32($0.value) } }
    #expect(CellText.parts(of: "ｶﾞab") == [.plain(values("ｶﾞab"))])
    #expect(
      CellText.parts(of: "xか\u{3099}y葛\u{E0100}")
        == [
          .plain(values("x")), .marked(values("か\u{3099}")), .plain(values("y")),
          .marked(values("葛\u{E0100}")),
        ])
    #expect(
      CellText.parts(of: "e\u{301}\u{323}")
        == [.marked(values("e\u{301}\u{323}"))])
    #expect(CellText.parts(of: "") == [])
    #expect(CellText.parts(of: "\u{301}a") == [.plain(values("a"))])
  }

  @Test("without other characters each column is a question mark")
  func ascii() {
    #expect("a適é|ｶﾞ".spelledInASCII == "a???|??")
  }

  @Test("the environment decides about colour and delay")
  func options() {
    #expect(CursesOptions(environment: ["NO_COLOR": "1"]).usesColor == false)
    #expect(CursesOptions(environment: ["NO_COLOR": ""]).usesColor)
    #expect(CursesOptions(environment: [:]).usesColor)
    #expect(CursesOptions(environment: [:]).escapeDelay == 25)
    #expect(CursesOptions(environment: ["ESCDELAY": "300"]).escapeDelay == 300)
    #expect(CursesOptions(environment: ["ESCDELAY": "x"]).escapeDelay == 25)
    #expect(CursesOptions(environment: ["TERM": "vt100"]).terminalType == "vt100")
  }
}
