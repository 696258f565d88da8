import Foundation
import Testing

/// What screens are drawn with: base colours alone, and no more than ASCII when that is wished.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct AppearanceTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// Looks at the list, a requirement, the level and the declaration, and a form.
  private func eachScreen(
    of command: [String], _ look: (Terminal) async throws -> Void
  ) async throws {
    try await desk.openDraftedProduct()
    try await Terminal.run(on: desk, command) { terminal in
      try await terminal.until("Pump Viewer", "Enter open")
      try await look(terminal)
      for (key, text) in [
        ("Enter", "> RM-3.1"), ("v", "you are here"), ("Escape", "> RM-3.1"), ("d", "DoC-1"),
        ("Escape", "> RM-3.1"), ("x", "Ctrl-S"),
      ] {
        try await terminal.press(key)
        try await terminal.until(text)
        try await look(terminal)
      }
    }
  }

  /// The eight colours every terminal has, in the shades its user has chosen for its background.
  @Test func onlyTheBaseColoursAreUsedAndNoBackgrounds() async throws {
    var colours = 0
    try await eachScreen(of: []) { terminal in
      let styled = try await terminal.styledScreen()
      for match in styled.matches(of: /\u{1B}\[([0-9;]*)m/) {
        for code in match.1.split(separator: ";").compactMap({ Int($0) }) where code >= 30 {
          #expect((30...37).contains(code) || code == 39 || code == 49, "\(match.1)")
          colours += code < 39 ? 1 : 0
        }
      }
    }
    #expect(colours > 10)
  }

  /// Lines, arrows and blocks are ASCII then; words keep their letters and punctuation.
  @Test func withASCIINoSymbolIsMore() async throws {
    try await eachScreen(of: [Place.program.path, "--ascii"]) { terminal in
      let screen = try await terminal.screen()
      let symbols = screen.unicodeScalars.filter {
        (0x2190...0x2BFF).contains($0.value)
      }
      #expect(symbols.isEmpty, "\(String(String.UnicodeScalarView(symbols)))\n\(screen)")
    }
  }
}
