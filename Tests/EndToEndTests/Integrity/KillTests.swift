import Foundation
import Testing

/// SIGKILL right after a change was acknowledged: the change is there, and the chain of the journal whole.
@Suite(.serialized, .timeLimit(.minutes(2)))
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
}

extension Desk {
  /// The requirements of the product that are judged.
  func judged(_ id: String = "pump") async throws -> Set<String> {
    let derivation = try await status(id).derivation
    let outcomes = derivation.categories.items.flatMap(\.requirements.items)
    return Set(outcomes.filter { $0.reason.string != "not-assessed" }.map(\.id.string))
  }
}
