import Foundation
import Testing

/// Stopping, continuing and lending the terminal to an editor: who has it finds it as it should be.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct StoppingTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private let open = [["until", "Pump Viewer"], ["idle"], ["note", "during"]]
  private let typing = [
    ["until", "Pump Viewer"], ["idle"], ["type", "\r"], ["until", "RM-3.1"], ["idle"],
    ["type", "c"], ["until", "Rationale"], ["idle"], ["type", "half "], ["until", "half"], ["idle"],
    ["note", "during"],
  ]
  private let again = [["until", "Pump Viewer"], ["idle"], ["note", "again"]]

  @Test(arguments: [["type", "\u{1A}"], ["signal", "SIGTSTP"]])
  func stoppedAndContinued(stop: [String]) async throws {
    try await desk.openProduct()
    let played = try await desk.play(
      open + [stop, ["stopped"], ["note", "stopped"], ["continue"]] + again
        + [stop, ["stopped"], ["resize", "30", "100"], ["continue"]] + again
        + [["type", "q"], ["end"]])
    #expect(played.status == .number(0))
    played.expectRestored()
    #expect(played.stopped == played.before, "the shell gets the terminal as it was")
    #expect(played.again == played.during)
  }

  /// Nobody can clean up before this signal; but what comes after it is drawn and read as before, also when
  /// the shell leaves its own modes in force.
  @Test(arguments: ["continue", "continue-cooked"])
  func stoppedByForceAndContinued(way: String) async throws {
    try await desk.openProduct()
    let played = try await desk.play(
      open + [["signal", "SIGSTOP"], ["stopped"], [way]] + again + [["type", "q"], ["end"]])
    #expect(played.status == .number(0))
    played.expectRestored()
    #expect(played.again == played.during)
  }

  @Test func endedWhileItIsStopped() async throws {
    try await desk.openProduct()
    let played = try await desk.play(
      typing + [
        ["type", "\u{1A}"], ["stopped"], ["signal", "SIGTERM"], ["continue"], ["end"],
      ])
    #expect(played.status == .number(143))
    played.expectRestored()
    #expect(try desk.unsaved().contains("half"))
  }

  /// The editor has begun and waits.
  private func edited(_ steps: [[String]]) async throws -> JSON {
    try await desk.openProduct()
    return try await desk.play(
      typing + [["type", "\u{F}"], ["file", desk.path("editor.pid")], ["note", "edited"]] + steps,
      with: ["VISUAL": try desk.waitingEditor(), "EDITOR": "false"])
  }

  @Test func theEditorHasAUsualTerminal() async throws {
    let played = try await edited([
      ["touch", desk.path("go")], ["until", "from the editor"], ["idle"], ["note", "again"],
      ["signal", "SIGTERM"], ["end"],
    ])
    #expect(played.edited == played.before)
    #expect(played.again == played.during)
    #expect(played.status == .number(143))
    played.expectRestored()
    #expect(try desk.unsaved().contains("half from the editor"))
  }

  /// The terminal is the editor's; the end waits for it, and nothing it wrote is lost.
  @Test(arguments: [("SIGTERM", 143), ("SIGHUP", 129)])
  func endedWhileAnEditorRuns(signal: String, status: Int) async throws {
    let played = try await edited([["signal", signal], ["touch", desk.path("go")], ["end"]])
    #expect(played.status.int == status)
    played.expectRestored()
    #expect(try desk.unsaved().contains("from the editor"))
  }

  @Test func endedTogetherWithTheEditor() async throws {
    let played = try await edited([["signal-group", "SIGTERM"], ["end"]])
    #expect(played.status == .number(143))
    played.expectRestored()
    #expect(try desk.unsaved().contains("half"))
  }

  @Test func theEditorIsKilled() async throws {
    let played = try await edited([
      ["kill-named-in", desk.path("editor.pid"), "SIGKILL"], ["until", "half"], ["idle"],
      ["note", "again"], ["signal", "SIGTERM"], ["end"],
    ])
    #expect(played.again == played.during)
    #expect(played.status == .number(143))
    played.expectRestored()
    #expect(try desk.unsaved().contains("half"))
  }

  @Test func theTerminalIsClosedWhileAnEditorRuns() async throws {
    let played = try await edited([["close-window"], ["end"]])
    #expect(played.status == .number(129))
    #expect(try desk.unsaved().contains("half"))
  }

  @Test func stoppedWhileAnEditorRuns() async throws {
    let played = try await edited([
      ["signal-group", "SIGTSTP"], ["stopped"], ["note", "stopped"], ["continue"],
      ["touch", desk.path("go")], ["until", "from the editor"], ["idle"], ["note", "again"],
      ["signal", "SIGTERM"], ["end"],
    ])
    #expect(played.stopped == played.before)
    #expect(played.again == played.during)
    #expect(played.status == .number(143))
    played.expectRestored()
  }
}
