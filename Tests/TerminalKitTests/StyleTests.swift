import Testing

@testable import TerminalKit

@Suite("Styles")
struct StyleTests {
  @Test("the selection is told by attributes", arguments: Role.allCases)
  func selection(role: Role) {
    for usesColor in [true, false] {
      let looks = Highlight.allCases.map {
        Appearance(of: Style(role, highlight: $0), usesColor: usesColor)
      }
      #expect(looks[0].isReversed != looks[1].isReversed)
      if role != .field { #expect(looks[0] != looks[2]) }
    }
  }

  @Test("without colour there is none", arguments: Role.allCases)
  func monochrome(role: Role) {
    for highlight in Highlight.allCases {
      let style = Style(role, highlight: highlight)
      #expect(Appearance(of: style, usesColor: false).color == nil)
    }
  }

  @Test("what is not in order stands out without colour too")
  func bad() {
    #expect(Appearance(of: .bad, usesColor: false) != Appearance(of: .text, usesColor: false))
  }

  @Test("symbols take one column, and ASCII is ASCII")
  func symbols() {
    for symbols in [Symbols.unicode, .ascii] {
      let characters =
        symbols.corners + symbols.tees + symbols.more + symbols.bar
        + [symbols.horizontal, symbols.vertical, symbols.marker]
      #expect(characters.allSatisfy { Glyph($0).columns == 1 })
      if symbols.isASCII {
        let isASCII = (characters + Array(symbols.ellipsis)).allSatisfy(\.isASCII)
        #expect(isASCII)
      }
    }
  }

  @Test(
    "keys have names",
    arguments: [
      (.control("p"), "Ctrl-P", "Ctrl-P"), (.function(1), "F1", "F1"), (.up, "↑", "Up"),
      (.character(" "), "Space", "Space"), (.character("?"), "?", "?"), (.enter, "Enter", "Enter"),
      (.wordLeft, "Ctrl-←", "Ctrl-Left"), (.backTab, "Shift-Tab", "Shift-Tab"),
    ] as [(Key, String, String)])
  func names(key: Key, unicode: String, ascii: String) {
    #expect(key.name(.unicode) == unicode)
    #expect(key.name(.ascii) == ascii)
  }
}
