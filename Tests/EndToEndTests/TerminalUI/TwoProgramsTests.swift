import Foundation
import Testing

/// Two programs on one workspace: neither loses what the other has changed.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct TwoProgramsTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func aChangeOnTheCommandLineIsNotOverwrittenByAStaleScreen() async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.press("c")
      try await terminal.until("Rationale")
      try await terminal.type("from the screen")
      try await desk.succeed([
        "judge", "pump", "nonconforming", "RM-3.1", "--rationale", "from the command line",
        "--action", "Write it",
      ])
      try await terminal.press("C-s")
      let conflict = try await terminal.until("Nothing was overwritten")
      #expect(conflict.contains("from the screen"), "what was typed is still there")
      #expect(try await desk.rationale(of: "RM-3.1") == "from the command line")

      // Looked at and saved again, it replaces what was there, knowingly.
      try await terminal.press("Escape")
      try await terminal.until("from the command line", "from the screen")
      try await terminal.press("C-s")
      try await terminal.until("next open", "from the screen")
      try await terminal.quit()
    }
    #expect(try await desk.rationale(of: "RM-3.1") == "from the screen")
    let log = try await desk.ghs(["log", "pump", "--json"]).json()
    #expect(log.items.filter { $0.operation == .text("judge") }.count == 2)
    try await desk.verifiedJournal()
  }

  @Test func changesOfDifferentThingsBothStand() async throws {
    let count = try await desk.required(in: "RM").count
    try await desk.openProduct()
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await desk.succeed(["judge", "pump", "conforming", "RM-4.3", "--rationale", "elsewhere"])
      try await desk.succeed(["evidence", "add", "pump", "RM-4.3", "--title", "Hazard list"])
      try await terminal.press("c")
      try await terminal.until("Rationale")
      try await terminal.type("here")
      try await terminal.press("C-s")
      try await terminal.until("here", "RM 1/\(count)")
      try await terminal.quit()
    }
    #expect(try await desk.judged() == ["RM-3.1", "RM-4.3"])
    #expect(try await desk.status().categories[0].satisfied == .number(1))
    try await desk.verifiedJournal()
  }

  @Test func theOthersChangesAppearWithoutAKey() async throws {
    let count = try await desk.required(in: "RM").count
    try await desk.openProduct()
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.until("RM 0/\(count)")
      try await desk.succeed(["judge", "pump", "conforming", "RM-4.3", "--rationale", "elsewhere"])
      try await desk.succeed(["evidence", "add", "pump", "RM-4.3", "--title", "Hazard list"])
      try await terminal.until("RM 1/\(count)", "Changed elsewhere: tester", "Hazard list")
      // It is also seen while something is typed, which stays.
      try await terminal.press("c")
      try await terminal.until("Rationale")
      try await terminal.type("typed meanwhile")
      try await desk.succeed(["judge", "pump", "nonconforming", "RM-4.2a", "--rationale", "no"])
      try await terminal.until("Changed elsewhere: tester", "typed meanwhile")
      try await terminal.press("C-s")
      try await terminal.until("next open", "typed meanwhile")
      try await terminal.quit()
    }
    #expect(try await desk.judged() == ["RM-3.1", "RM-4.3", "RM-4.2a"])
  }

  @Test func aHeldWorkspaceIsReportedAndNothingThatWasTypedIsLost() async throws {
    try await desk.openProduct()
    let sign = desk.path("held")
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.press("c")
      try await terminal.until("Rationale")
      try await terminal.type("written while it was held")
      async let holder = desk.oracle("hold.py", desk.workspace.path, sign)
      try await until("the lock is held") { FileManager.default.fileExists(atPath: sign) }
      try await terminal.press("C-s")
      let busy = try await terminal.until("Another program holds")
      #expect(busy.contains("written while it was held"))
      try FileManager.default.removeItem(atPath: sign)
      #expect(try await holder.status == 0)
      try await terminal.press("Escape", "C-s")
      try await terminal.until("next open", "written while it was held")
      try await terminal.quit()
    }
    #expect(try await desk.rationale(of: "RM-3.1") == "written while it was held")
  }

  @Test func manyWritersAtOnceLoseNothing() async throws {
    try await desk.openProduct()
    let requirements = Array(try await desk.required(in: "LC").prefix(12))
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for requirement in requirements {
        group.addTask { [desk] in
          try await desk.ghs(["judge", "pump", "conforming", requirement]).status
        }
      }
      for try await status in group { #expect(status == 0) }
    }
    #expect(try await desk.judged() == Set(requirements))
    #expect(try await desk.verifiedJournal().entries.int == 2 + requirements.count)
  }
}
