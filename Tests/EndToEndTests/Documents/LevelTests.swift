import Foundation
import Testing

/// The worked example reaches each of the levels and issues its declaration.
@Suite(
  .serialized, .timeLimit(.minutes(20)),
  .enabled(if: Place.exists(Place.example.appending(path: "assess")), "no worked example yet"))
struct LevelTests {
  @Test(arguments: Example.levels)
  func isReachedAndNoHigherOne(level: Int) async throws {
    let desk = try await Example.desk(level)
    let status = try await desk.status("ward-notes")
    #expect(status.level == .number(Double(level)))
    let conforming = status.categories.items.filter { $0.conforms == .bool(true) }
    #expect(conforming.map(\.id.string) == Example.categories[level])
    #expect(status.findings.items.allSatisfy { $0.severity == .text("advisory") })
    for asked in Example.levels {
      let check = try await desk.ghs(["check", "ward-notes", "--level", "\(asked)"])
      #expect(check.status == (asked <= level ? 0 : 1))
      #expect(check.output.isEmpty == (asked <= level), "the gaps are printed, or nothing")
    }
    let declarations = try await desk.ghs(["declare", "list", "ward-notes", "--json"]).json()
    #expect(declarations.items.count == 1)
    #expect(declarations[0].status == .text("issued") && declarations[0].stale == .bool(false))
    #expect(declarations[0].number == .text(Example.number(level)))
    #expect(declarations[0].claimedCategories.strings == Example.categories[level])
    try await desk.verifiedJournal("ward-notes")
  }

  /// The record alone is enough to come to the same level without the program.
  @Test(arguments: Example.levels)
  func canBeWorkedOutFromTheRecordByAnotherProgram(level: Int) async throws {
    let desk = try await Example.desk(level)
    let file = try await Example.documents(level)
      .appending(path: "\(Example.number(level))-declaration.json")
    let replayed = try await desk.oracle("replay.py", file.path)
    try #require(replayed.status == 0, "\(replayed.diagnostics)")
    let found = try replayed.json()
    let status = try await desk.status("ward-notes")
    #expect(found.level == status.level)
    #expect(found.categories.strings == Example.categories[level]?.sorted())
    #expect(found.digest == status.catalogue.digest)
    let record = try JSON(parsing: Data(contentsOf: file)).record
    #expect(record.derivation.level == found.level)
    #expect(record.assessment.catalogue.digest == found.digest)
  }
}
