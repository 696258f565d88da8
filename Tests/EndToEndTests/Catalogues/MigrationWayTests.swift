import Foundation
import Testing

/// Going over to another edition with keys, and back.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct MigrationWayTests {
  let desk: Desk

  init() async throws {
    desk = try Desk()
    try await desk.succeed([
      "product", "add", "--id", "pump", "--name", "Pump Viewer", "--version", "1.0", "--vendor",
      "Maker", "--edition", "1.10",
    ])
    try await desk.succeed([
      "judge", "pump", "conforming", "RM-3.1", "LC-5.1.8", "LC-7.1.5", "--rationale", "See it.",
    ])
  }

  @Test func migratesAndUndoes() async throws {
    let before = try await desk.status()
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.press("V")
      try await terminal.until("> GHS Development Guideline, edition 1.20", "judged against")
      try await terminal.press("Enter")
      try await terminal.until("ghs 1.10 → ghs 1.20", "Nothing has been changed")
      try await terminal.press("Enter")
      try await terminal.until("from now on?", "1 to be made again")
      try await terminal.press("y")
      try await terminal.until("edition 1.20” now.", "u goes back")
      #expect(try await desk.status().catalogue.edition == .text("1.20"))
      try await terminal.press("u")
      try await terminal.until("Undone: migration to edition 1.20")
      try await terminal.quit()
    }
    #expect(try await desk.status() == before)
    try await desk.verifiedJournal()
  }

  @Test func goesToACatalogueOfOnesOwnInJapanese() async throws {
    try await desk.succeed(["catalogue", "add", OwnCatalogue().write(to: desk)])
    try await Terminal.run(on: desk, [Place.program.path, "--lang", "ja"]) { terminal in
      try await terminal.until("Pump Viewer")
      try await terminal.press("Enter")
      try await terminal.until("RM-3.1")
      try await terminal.press("V")
      try await terminal.until("自社の要求（mine 1）", "現在の版")
      try await terminal.press("End", "Enter")
      try await terminal.until("ghs 1.10 → mine 1")
      try await terminal.press("Enter", "y")
      try await terminal.until("「自社の要求（mine 1）」に移行しました")
      try await terminal.press("u")
      try await terminal.until("取り消しました：mine 1版への移行")
      try await terminal.quit()
    }
    #expect(try await desk.status().catalogue.edition == .text("1.10"))
  }

  @Test func aNewProductIsJudgedAgainstTheChosenEdition() async throws {
    try await Terminal.run(on: desk) { terminal in
      try await terminal.until("Pump Viewer")
      try await terminal.press("a")
      try await terminal.until("Edition", "edition 1.20")
      try await terminal.perform([
        .type("Old"), .press("Enter"), .type("1"), .press("Enter"), .type("Maker"),
        .press("Enter"), .press("Tab"), .press("Tab"), .press("Right"),
      ])
      try await terminal.until("edition 1.10")
      try await terminal.press("C-s")
      try await terminal.until("Added “Old”")
      try await terminal.press("Escape")
      try await terminal.quit()
    }
    #expect(try await desk.status("old").catalogue.edition == .text("1.10"))
  }
}
