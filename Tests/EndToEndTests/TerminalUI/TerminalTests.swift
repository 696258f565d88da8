import Foundation
import Testing

/// The interface in a real terminal: how it begins and ends, and what it does to the terminal.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct TerminalTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func aSignalEndsItWithTheTerminalRestored(signal: Int32) async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk, ["bash", "--norc", "--noprofile"]) { terminal in
      try await terminal.type("PS1='ready> '; stty -a > before; clear\n")
      try await terminal.until("ready>")
      try await terminal.type("\(Place.program.path); echo ended=$?; stty -a > after; echo done\n")
      try await terminal.until("Pump Viewer", "Enter open")
      #expect(try await terminal.value("#{alternate_on}") == "1")
      let pid = try #require(try await terminal.program())
      kill(pid, signal)
      try await terminal.until("ended=\(128 + signal)", "done")
      #expect(
        try await terminal.value("#{alternate_on} #{cursor_flag} #{mouse_any_flag}") == "0 1 0")
      let screen = try await terminal.screen()
      #expect(screen.contains("ready>") && !screen.contains("Pump Viewer"))
      let modes = try ["before", "after"].map {
        try String(contentsOfFile: desk.path($0), encoding: .utf8)
      }
      #expect(modes[0] == modes[1] && modes[0].contains(" echo "))
    }
  }

  @Test func quittingEndsItWithZeroAndTheTerminalRestored() async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk, ["bash", "--norc", "--noprofile"]) { terminal in
      try await terminal.type("PS1='ready> '; stty -a > before; clear\n")
      try await terminal.until("ready>")
      try await terminal.type("\(Place.program.path); echo ended=$?; stty -a > after; echo done\n")
      try await terminal.until("Pump Viewer", "Enter open")
      try await terminal.press("q")
      try await terminal.until("ended=0", "done")
      #expect(
        try await terminal.value("#{alternate_on} #{cursor_flag} #{mouse_any_flag}") == "0 1 0")
      let modes = try ["before", "after"].map {
        try String(contentsOfFile: desk.path($0), encoding: .utf8)
      }
      #expect(modes[0] == modes[1])
    }
  }

  @Test func itCanBeSuspendedAndResumedAlsoInAnotherSize() async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk, ["bash", "--norc", "--noprofile"]) { terminal in
      try await terminal.type("PS1='ready> '; clear\n")
      try await terminal.until("ready>")
      try await terminal.type("\(Place.program.path)\n")
      // The distance to the next level is found out once nobody presses a key.
      let before = try await terminal.until("Pump Viewer", "Enter open", "to go")
      try await terminal.press("C-z")
      try await terminal.until("Stopped")
      #expect(try await terminal.value("#{alternate_on}") == "0")
      try await terminal.type("clear; stty -a | grep -o ' -\\?echo '; echo as-before\n")
      try await terminal.until("as-before", " echo\n")
      try await terminal.type("fg\n")
      try await terminal.until("the screen as it was") { $0 == before }

      try await terminal.press("C-z")
      try await terminal.until("Stopped")
      try await terminal.resize(columns: 100, rows: 30)
      try await terminal.type("fg\n")
      try await terminal.until("a screen of the new size") { screen in
        let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.count >= 30 && lines[29].contains("Enter open")
          && screen.contains("Pump Viewer")
      }
      try await terminal.press("q")
    }
  }

  @Test func itFollowsTheSizeOfTheTerminal() async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk) { terminal in
      // The distance to the next level is found out once nobody presses a key.
      let first = try await terminal.until("Pump Viewer", "Enter open", "to go")
      try await terminal.resize(columns: 30, rows: 5)
      let small = try await terminal.until("a notice that this is too small") {
        !$0.contains("Pump Viewer") && $0.contains("30")
      }
      #expect(small.contains("5"), "the notice names the size")
      for (columns, rows) in [(1, 1), (120, 40), (3, 80), (200, 2), (60, 15)] {
        try await terminal.resize(columns: columns, rows: rows)
      }
      try await terminal.until("Pump Viewer")
      try await terminal.resize(columns: 80, rows: 24)
      try await terminal.until("the first screen again") { $0 == first }
      try await terminal.press("q")
      #expect(try await terminal.end() == 0)
    }
  }

  @Test(arguments: [("en", "30"), ("ja", "30")])
  func aTerminalThatIsTooSmallShowsANotice(language: String, size: String) async throws {
    try await desk.openProduct()
    let command = [Place.program.path, "--lang", language]
    try await Terminal.run(on: desk, command, columns: 30, rows: 6) { terminal in
      let notice = try await terminal.until(size)
      #expect(notice.unicodeScalars.contains { $0.value > 0x3000 } == (language == "ja"))
      #expect(!notice.contains("Pump Viewer"))
      try await terminal.press("C-c")
      #expect(try await terminal.end() == 0)
    }
  }
}
