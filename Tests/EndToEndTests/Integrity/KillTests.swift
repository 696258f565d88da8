import Foundation
import Testing

/// SIGKILL right after a change was acknowledged: the change is there, and the chain of the journal whole.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct KillTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// A program that changes the workspace in a loop says what it has changed; it is killed in the middle of
  /// whatever it does then, ten times at different moments.
  @Test func everyAcknowledgedChangeOfTheCommandLineSurvives() async throws {
    try await desk.openProduct()
    let requirements = try await desk.required(in: "PS") + desk.required(in: "LC")
    var next = 0
    for moment in 0..<10 {
      let log = desk.folder.appending(path: "acknowledged-\(moment)")
      try Data().write(to: log)
      let rest = requirements[next...].joined(separator: " ")
      let loop = """
        for id in \(rest); do \(Place.program.path) judge pump conforming $id --json > /dev/null \
        && echo $id >> \(log.path); done
        """
      let group = try ProcessGroup(loop, in: desk)
      try await until("\(1 + moment % 3) changes") {
        try String(contentsOf: log, encoding: .utf8).split(separator: "\n").count > moment % 3
      }
      // Not a wait for anything: a different moment within the next change each time.
      try await Task.sleep(for: .milliseconds(7 * moment))
      group.kill()
      try await group.end()
      let acknowledged = try String(contentsOf: log, encoding: .utf8)
        .split(separator: "\n").map(String.init)
      try await desk.verifiedJournal()
      let judged = try await desk.judged()
      #expect(judged.isSuperset(of: requirements[..<next]), "earlier changes are there")
      #expect(judged.isSuperset(of: acknowledged), "so is every change that was acknowledged")
      #expect(judged.count <= next + acknowledged.count + 1, "and nothing that was not asked for")
      next += acknowledged.count
    }
  }

  /// The interface says that a judgement is stored; then it is killed without a moment's delay, and whatever
  /// was being typed next is still to be had.
  @Test func everyAcknowledgedChangeOfTheInterfaceSurvives() async throws {
    try await desk.openProduct()
    let requirements = Array(try await desk.required(in: "LC").prefix(10))
    for (moment, id) in requirements.enumerated() {
      try await Terminal.run(on: desk) { terminal in
        try await terminal.until("Pump Viewer")
        try await terminal.perform([
          .press("Escape"), .press("Enter"), .press("/"), .type(id), .press("Enter"), .press("x"),
          .type("found at moment \(moment)"), .press("C-s"),
        ])
        try await terminal.until("\(id) judged")
        let program = try #require(try await terminal.program())
        if moment % 2 == 1 { try await terminal.press("c", "c", "d", "e") }
        // Not a wait for anything: a different moment of the next change each time.
        try await Task.sleep(for: .milliseconds(5 * moment))
        kill(program, SIGKILL)
        #expect(try await terminal.end() == 128 + SIGKILL)
      }
      try await desk.verifiedJournal()
      #expect(try await desk.judged() == Set(requirements[...moment]))
      #expect(try await desk.rationale(of: id) == "found at moment \(moment)")
    }
  }

  @Test(arguments: [SIGKILL, SIGTERM, SIGHUP])
  func whatWasTypedAndNotSavedIsBackInItsForm(signal: Int32) async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.press("c")
      try await terminal.until("Rationale")
      try await terminal.type("半分まで書いた根拠")
      try await terminal.until("半分まで書いた根拠")
      try await until("the text is kept") { try desk.unsaved().contains("半分まで書いた根拠") }
      kill(try #require(try await terminal.program()), signal)
      #expect(try await terminal.end() == 128 + signal)
    }
    #expect(try desk.unsaved().contains("半分まで書いた根拠"))
    #expect(try await desk.judged().isEmpty)
    try await Terminal.run(on: desk) { terminal in
      try await terminal.until("not saved last time is kept")
      try await terminal.press("Escape")
      try await terminal.press("Enter")
      try await terminal.until("Question")
      try await terminal.press("c")
      try await terminal.until("半分まで書いた根拠", "is back")
      try await terminal.press("C-s")
      try await terminal.until("judged")
      try await until("nothing is kept any more") { try desk.unsaved().isEmpty }
    }
  }
}

extension Desk {
  /// The requirements of the product that are judged.
  func judged(_ id: String = "pump") async throws -> Set<String> {
    let derivation = try await status(id).derivation
    let outcomes = derivation.categories.items.flatMap(\.requirements.items)
    return Set(outcomes.filter { $0.reason.string != "not-assessed" }.map(\.id.string))
  }

  /// What the interface has kept of what was typed.
  func unsaved() throws -> String {
    let folder = folder.appending(path: "state/ghs")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return try files.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
      .joined()
  }
}
