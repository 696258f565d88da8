import Foundation
import Testing

/// Being led from a new product to level 1, left and resumed on the way; and the example beside it.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct GuidedWayTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// Judges what is asked conforming, says why and attaches evidence; then waits for the next number.
  private func answer(_ left: Int, _ terminal: Terminal) async throws {
    try await terminal.press("c")
    try await terminal.until("Ctrl-S save")
    try await terminal.perform([.type("Seen in the plan, chapter \(left)."), .press("C-s")])
    try await terminal.until("Now attach the evidence with e")
    try await terminal.press("e")
    try await terminal.until("Ctrl-S save")
    try await terminal.perform([.type("Plan \(left)"), .press("C-s")])
    let words = left == 1 ? "Level 1 is reached." : "Target level 1: \(left - 1) to go"
    try await terminal.until(words, "Satisfied.")
    try await terminal.press("Enter")
  }

  @Test func fromANewProductToLevel1() async throws {
    try await desk.openProduct()
    let required = try await desk.required(in: "RM").count
    try await Terminal.run(on: desk) { terminal in
      try await terminal.until("Pump Viewer")
      try await terminal.press("w")
      try await terminal.until("Which level", "Level 1 (RM: \(required) to go)")
      try await terminal.press("1")
      try await terminal.until("Target level 1: \(required) to go")
      for left in ((required - 2)...required).reversed() { try await answer(left, terminal) }

      try await terminal.until("next one") { !$0.contains("Satisfied.") }
      // The next one is set aside; leaving and coming back finds the one after it.
      let before = try await terminal.screen()
      try await terminal.press("Enter")
      let asked = try await terminal.until("1 set aside")
      #expect(Self.asked(asked) != Self.asked(before))
      try await terminal.press("Escape")
      try await terminal.until("Target", "add product")
      try await terminal.press("w")
      #expect(Self.asked(try await terminal.until("1 set aside")) == Self.asked(asked))
      try await terminal.press("q")
      #expect(try await terminal.end() == 0)
    }
    // After a restart the target is still known, and the most useful requirement comes first again.
    try await Terminal.run(on: desk) { terminal in
      try await terminal.until("Pump Viewer", "level 1, \(required - 3) to go")
      try await terminal.press("w")
      try await terminal.until("Target level 1: \(required - 3) to go", "Enter next")
      for left in (1...(required - 3)).reversed() { try await answer(left, terminal) }
      try await terminal.until("Target level 1: reached", "The target is reached.")
      try await terminal.press("v")
      try await terminal.until("you are here", "What holds this level")
      try await terminal.press("q")
      #expect(try await terminal.end() == 0)
    }
    #expect(try await desk.status().level == .number(1))
    try await desk.verifiedJournal()
  }

  /// The requirement a screen of the guided mode asks about, as its third line names it.
  private static func asked(_ screen: String) -> Substring? {
    screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).first?
      .split(separator: " ").first
  }

  @Test func theExampleIsBesideTheUsersWorkspace() async throws {
    try await Terminal.run(on: desk, [Place.program.path, "--lang", "ja"]) { terminal in
      try await terminal.until("はじめに", "記入例を見る")
      try await terminal.press("x")
      try await terminal.until("病棟ノート（記", "x で自分のデータに戻ります")
      // One of its documents is about to expire, which the list finds out by itself.
      try await terminal.until("1 !")
      try await terminal.press("Enter")
      try await terminal.until("満たすレベル：1")
      try await terminal.press("Escape", "x")
      try await terminal.until("はじめに", "自分のデータに戻りました")
      try await terminal.press("q")
      #expect(try await terminal.end() == 0)
    }
    #expect(!FileManager.default.fileExists(atPath: desk.workspace.path))
    let example = desk.path("workspace.example.ja.sqlite")
    let outcome = try await desk.succeed([
      "check", "example-ward-notes", "--level", "1", "--workspace", example,
    ])
    #expect(outcome.status == 0)
  }
}
