import Foundation
import Testing

/// Several requirements in one command: all of them, or nothing at all.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct AllOrNothingTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func judgingDoesNothingWhenOneRequirementIsUnknown() async throws {
    try await desk.openProduct()
    let before = try Data(contentsOf: desk.workspace)
    let refused = try await desk.ghs(["judge", "pump", "conforming", "RM-4.3", "RM-4.2z", "RM-5"])
    #expect(refused.status == 65 && refused.diagnostics.contains("RM-4.2z"))
    #expect(refused.diagnostics.contains("RM-4.2a"), "the nearest match is offered")
    #expect(try Data(contentsOf: desk.workspace) == before)
    #expect(try await desk.status().categories[0].conforming == .number(0))

    try await desk.succeed(["judge", "pump", "conforming", "RM-4.3", "RM-4.2a", "RM-5"])
    #expect(try await desk.status().categories[0].conforming == .number(3))
  }

  @Test func addingEvidenceDoesNothingWhenOneRequirementIsUnknown() async throws {
    try await desk.openProduct()
    let file = try desk.write("a.txt", "a")
    let before = try Data(contentsOf: desk.workspace)
    let add = ["evidence", "add", "pump", "--title", "A", "--file", file, "--attach"]
    let refused = try await desk.ghs(add + ["RM-4.3", "PS-99"])
    #expect(refused.status == 65 && refused.diagnostics.contains("PS-99"))
    #expect(try Data(contentsOf: desk.workspace) == before)
    #expect(try await desk.succeed(["evidence", "list", "pump", "--json"]).json() == .list([]))

    try await desk.succeed(add + ["RM-4.3", "PS-4.1a"])
    let evidence = try await desk.succeed(["evidence", "list", "pump", "--json"]).json()
    #expect(evidence[0].requirements.strings == ["PS-4.1a", "RM-4.3"])
  }

  @Test func severalUnknownRequirementsAreAllNamed() async throws {
    try await desk.openProduct()
    let refused = try await desk.ghs(["judge", "pump", "conforming", "RM-99", "RM-4.3", "QM-99"])
    #expect(refused.status == 65)
    #expect(refused.diagnostics.contains("RM-99") && refused.diagnostics.contains("QM-99"))
  }

  @Test func aCommandIsOneEntryOfTheJournal() async throws {
    try await desk.openProduct()
    let before = try await desk.verifiedJournal().entries.int ?? 0
    try await desk.succeed(["judge", "pump", "conforming"] + desk.required(in: "RM"))
    #expect(try await desk.verifiedJournal().entries.int == before + 1)
  }
}
