import Foundation
import Testing

/// Commands that are found by typing, and keys that the user has chosen.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct CommandTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func aCommandIsFoundInTheOtherLanguageAndRun() async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.type(":")
      try await terminal.until("Find a command")
      try await terminal.type("レベル")
      try await terminal.until("level", "why, and what the next one needs")
      try await terminal.press("Enter")
      try await terminal.until("> Level")
      try await terminal.press("C-p")
      try await terminal.until("Find a command")
      try await terminal.press("Escape")
      try await terminal.until("no palette") { !$0.contains("Find a command") }
      try await terminal.quit()
    }
  }

  @Test func undoneChangesAreNamedAfterARestart() async throws {
    try await desk.openProduct()
    try await desk.succeed(["judge", "pump", "conforming", "RM-4.3", "--rationale", "seen"])
    try await desk.succeed(["product", "edit", "pump", "--version", "9.9"])
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.press("u")
      try await terminal.until("Undone: product changed: pump (product version)")
      try await terminal.press("u")
      try await terminal.until("Undone: judged: RM-4.3 not assessed → conforming")
      try await terminal.quit()
    }
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.press("R")
      try await terminal.until("Done again: judged: RM-4.3 not assessed → conforming")
      try await terminal.quit()
    }
    #expect(try await desk.judged() == ["RM-4.3"])
  }

  @Test func chosenKeysRunCommandsAndFaultyLinesAreReported() async throws {
    try await desk.openProduct()
    let file = try desk.write("config/ghs/keys", "# mine\nshowLevel: F6\nundo: q\nnonsense: F7\n")
    try await Terminal.run(on: desk, columns: 120, rows: 40) { terminal in
      try await terminal.until(
        "Please note", file, "Line 3: q runs quit in: Products.",
        "Line 4: there is no command “nonsense”.")
      try await terminal.press("Escape")
      try await terminal.until("no notice") { !$0.contains("Please note") }
      try await terminal.openAssessment()
      try await terminal.until("F6 level")
      try await terminal.press("F6")
      try await terminal.until("> Level")
      try await terminal.quit()
    }
  }

  @Test func severalRequirementsAreJudgedAtOnceAndTheSameIsRepeated() async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.press("m", "m", "c")
      try await terminal.until("All of these: RM-3.1, RM-3.2a")
      try await terminal.type("seen")
      try await terminal.press("C-s")
      try await terminal.until("2 requirements judged conforming")
      try await terminal.press("Escape")
      try await terminal.press("/")
      try await terminal.type("RM-4.3")
      try await terminal.press("Enter", ".")
      try await terminal.until("RM-4.3 judged conforming")
      try await terminal.quit()
    }
    #expect(try await desk.judged() == ["RM-3.1", "RM-3.2a", "RM-4.3"])
    #expect(try await desk.rationale(of: "RM-4.3") == "seen")
  }
}
