import Foundation
import TerminalKit
import Testing

/// Characters of every width, where the terminal itself has put them.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct ColumnTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// What people type, and how many columns it has.
  private let samples = [
    ("ｶﾞ", 2), ("か\u{3099}", 2), ("葛\u{E0100}", 2), ("〜", 2), ("①", 1), ("髙", 2), ("e\u{301}", 1),
    ("Ａ", 2), ("ﾊﾟｯ", 3), ("…", 1), ("─", 1), ("α", 1), ("㍿", 2),
  ]

  @Test func theCaretIsBehindWhatWasTypedWhateverItsWidth() async throws {
    try await Terminal.run(on: desk) { terminal in
      try await terminal.until("Assess a product")
      try await terminal.press("a")
      try await terminal.until("Ctrl-S save")
      var place = try await terminal.caret(onLineWith: "> Name")
      for (text, columns) in samples {
        try await terminal.type(text)
        try await EndToEndTests.until("\(columns) columns for \(text)", details: terminal.screen) {
          try await terminal.caret().column == place.column + columns
        }
        place.column += columns
      }
      let line = try await terminal.screen().components(separatedBy: "\n")[place.row]
      #expect(line.contains(samples.map(\.0).joined()), "\(line)")
    }
  }

  @Test func whatStandsBehindANameIsInOneColumn() async throws {
    for (number, (text, columns)) in samples.enumerated() {
      try await desk.succeed([
        "product", "add", "--id", "p\(number)", "--version", "7.7", "--vendor", "V", "--name",
        text + String(repeating: "-", count: 6 - columns),
      ])
    }
    try await Terminal.run(on: desk) { terminal in
      var places: [Int] = []
      try await terminal.until("every product") { screen in
        let list = screen.components(separatedBy: "\n").prefix { !$0.hasPrefix("──") }
        places = list.compactMap { line in
          line.range(of: "7.7").map { String(line[..<$0.lowerBound]).columnCount }
        }
        return places.count == samples.count
      }
      #expect(Set(places).count == 1, "\(places)")
      // The terminal has its own opinion: the caret goes to a column by it, and to what stands there.
      let styled = try await terminal.styledScreen()
      #expect(samples.allSatisfy { styled.contains($0.0) })
      try await terminal.quit()
    }
  }
}
