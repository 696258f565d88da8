import Foundation
import Testing

/// Every way of ending leaves the terminal as it was: looked at from its other end, before and after.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct EndingTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private let open = [["until", "Pump Viewer"], ["idle"], ["note", "during"]]
  /// On a form, where the cursor is shown.
  private let typing = [
    ["until", "Pump Viewer"], ["idle"], ["type", "\r"], ["until", "RM-3.1"], ["idle"],
    ["type", "c"], ["until", "Rationale"], ["idle"], ["type", "half a sentence"],
    ["until", "half a sentence"], ["idle"], ["note", "during"],
  ]

  @Test(arguments: ["q", "\u{3}"])
  func leavingWithAKey(key: String) async throws {
    try await desk.openProduct()
    let played = try await desk.play(open + [["type", key], ["end"]])
    #expect(played.status == .number(0))
    played.expectRestored()
    #expect(played.during.emulator.cursor == .bool(false))
  }

  @Test func leavingAFormWithItsText() async throws {
    try await desk.openProduct()
    let played = try await desk.play(
      typing + [
        ["type", "\u{3}"], ["until", "Quit without saving"], ["idle"], ["type", "d"], ["end"],
      ])
    #expect(played.status == .number(0))
    played.expectRestored()
    #expect(played.during.emulator.cursor == .bool(true))
    #expect(try desk.unsaved().isEmpty)
  }

  @Test(arguments: [("SIGTERM", 143), ("SIGHUP", 129), ("SIGINT", 130), ("SIGQUIT", 131)])
  func anEndOrderedBySignal(signal: String, status: Int) async throws {
    try await desk.openProduct()
    let played = try await desk.play(typing + [["signal", signal], ["end"]])
    #expect(played.status.int == status)
    played.expectRestored()
    #expect(played.afterwards.string.contains("what was not saved is kept"))
    #expect(try desk.unsaved().contains("half a sentence"))
  }

  @Test(arguments: [
    ("SIGILL", SIGILL), ("SIGTRAP", SIGTRAP), ("SIGABRT", SIGABRT), ("SIGSEGV", SIGSEGV),
    ("SIGBUS", SIGBUS), ("SIGFPE", SIGFPE),
  ])
  func aCrash(name: String, signal: Int32) async throws {
    try await desk.openProduct()
    let played = try await desk.play(typing + [["signal", name], ["end"]])
    #expect(played.status.int == Int(-signal), "it dies of what killed it")
    played.expectRestored()
    #expect(try desk.unsaved().contains("half a sentence"))
    try await desk.verifiedJournal()
  }

  /// A shell passes on that the window was closed; without a word from anybody there is only no input.
  @Test(arguments: ["close-window", "hang-up"])
  func theTerminalIsClosed(way: String) async throws {
    try await desk.openProduct()
    let played = try await desk.play(typing + [[way], ["end"]])
    #expect(played.status == .number(129))
    #expect(try desk.unsaved().contains("half a sentence"))
    try await desk.verifiedJournal()
  }

  @Test(arguments: ["no-such-terminal", "dumb"])
  func aTerminalThatWillNotDoIsNotTouched(type: String) async throws {
    let played = try await desk.play([["end"]], with: ["TERM": type])
    #expect(played.status == .number(69))
    played.expectRestored()
    #expect(played.touched == .bool(false))
    #expect(played.afterwards.string.hasPrefix("ghs: "))
  }

  @Test(arguments: [["--lang", "xx"], ["--no-such-option"], ["--actor", ""]])
  func aMistakeOnTheCommandLineDoesNotTouchIt(arguments: [String]) async throws {
    let played = try await desk.play([["end"]], arguments)
    #expect([64, 65].contains(played.status.int))
    played.expectRestored()
    #expect(played.touched == .bool(false))
  }

  @Test func aWorkspaceThatIsNoneIsReportedOnTheScreen() async throws {
    try desk.write("workspace.sqlite", "no database\n")
    let played = try await desk.play([
      ["until", "workspace.sqlite"], ["idle"], ["note", "during"], ["type", "q"], ["end"],
    ])
    #expect(played.status == .number(0))
    played.expectRestored()
  }

  @Test func anOldTerminalWithoutAnotherScreen() async throws {
    try await desk.openProduct()
    for end in [["type", "q"], ["signal", "SIGTERM"], ["signal", "SIGSEGV"]] {
      let played = try await desk.play(
        [["until", "Pump Viewer"], ["idle"], end, ["end"]], with: ["TERM": "vt100"])
      played.expectRestored()
    }
  }
}
