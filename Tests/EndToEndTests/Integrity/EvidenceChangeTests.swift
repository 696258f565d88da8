import Foundation
import Testing

/// One byte of a linked file changed: the level falls and nothing is issued, until the byte is back.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct EvidenceChangeTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func theLevelFollowsTheFile() async throws {
    try await desk.openDraftedProduct()
    let file = try desk.write("plan.txt", "the linked plan\n")
    try await desk.succeed(["evidence", "edit", "pump", "E-1", "--file", file])
    try await desk.succeed(["evidence", "check", "pump"])
    #expect(try await desk.status().level == .number(1))

    try desk.write("plan.txt", "the linked plaN\n")
    let checked = try await desk.ghs(["evidence", "check", "pump"])
    #expect(checked.status == 1 && checked.output.contains("E-1"))
    let english = try await desk.succeed(["log", "pump", "--lang", "en"]).output
    #expect(english.contains("evidence checked (1 changed): E-1"))
    #expect(english.contains("intact → changed"))
    let japanese = try await desk.succeed(["log", "pump", "--lang", "ja"]).output
    #expect(japanese.contains("証拠ファイルの確認（内容変更1）：E-1"))
    let status = try await desk.status()
    #expect(status.level == .null)
    let finding = status.findings.first(where: "rule", is: "evidence-content-changed")
    #expect(finding.evidence == .text("E-1") && finding.severity == .text("blocking"))
    #expect(try await desk.ghs(["check", "pump", "--level", "1"]).status == 1)
    for language in ["ja", "en"] {
      let refused = try await desk.ghs(["declare", "issue", "pump", "--lang", language])
      #expect(refused.status == 1 && refused.output.contains("E-1"), "\(refused.output)")
    }
    #expect(
      try await desk.ghs(["declare", "list", "pump", "--json"]).json()[0].status == .text("draft"))

    try desk.write("plan.txt", "the linked plan\n")
    #expect(try await desk.ghs(["evidence", "check", "pump"]).status == 0)
    #expect(try await desk.status().level == .number(1))
    try await desk.succeed(["declare", "issue", "pump"])
    try await desk.verifiedJournal()
  }

  @Test func issuingReadsTheFilesItself() async throws {
    try await desk.openDraftedProduct()
    let file = try desk.write("plan.txt", "the linked plan\n")
    try await desk.succeed(["evidence", "edit", "pump", "E-1", "--file", file])
    try desk.write("plan.txt", "the linked plaN\n")
    #expect(try await desk.status().level == .number(1), "nobody has looked yet")
    let refused = try await desk.ghs(["declare", "issue", "pump"])
    #expect(refused.status == 1 && refused.output.contains("E-1"))
    #expect(try await desk.status().level == .null, "what was found has been recorded")
  }

  @Test func afterIssueAChangeMakesTheDeclarationStaleAndNothingElse() async throws {
    try await desk.openDraftedProduct()
    let file = try desk.write("plan.txt", "the linked plan\n")
    try await desk.succeed(["evidence", "edit", "pump", "E-1", "--file", file])
    try await desk.succeed(["declare", "issue", "pump"])
    try await desk.succeed(["export", "pump", "--out", "before", "--format", "json"])
    try FileManager.default.removeItem(atPath: file)
    #expect(try await desk.ghs(["evidence", "check", "pump"]).status == 1)
    let list = try await desk.ghs(["declare", "list", "pump", "--json"]).json()
    #expect(list[0].stale == .bool(true) && list[0].status == .text("issued"))
    #expect(list[0].changes.items.contains { $0.en.string.contains("E-1") })
    try await desk.succeed(["export", "pump", "--out", "after", "--format", "json"])
    let name = "DoC-1-declaration.json"
    #expect(
      try Data(contentsOf: desk.folder.appending(path: "before/\(name)"))
        == Data(contentsOf: desk.folder.appending(path: "after/\(name)")))
  }

  @Test func evidenceThatHasExpiredSupportsNothing() async throws {
    try await desk.openEligibleProduct()
    try await desk.succeed([
      "evidence", "edit", "pump", "E-1", "--date", "2020-01-01", "--expires", "2020-12-31",
    ])
    #expect(try await desk.status().level == .null)
    #expect(try await desk.ghs(["evidence", "check", "pump"]).status == 1)
  }
}
