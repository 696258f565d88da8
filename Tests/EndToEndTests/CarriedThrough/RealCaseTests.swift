import Foundation
import Testing

/// The real case, carried through twice: with commands, and with keys in the interface.
@Suite(
  .serialized, .timeLimit(.minutes(20)),
  .enabled(
    if: Place.exists(Place.realCase), "the documents of the real case are not beside the repository"
  ))
struct RealCaseTests {
  @Test func commandsAndKeysComeToTheSameStatus() async throws {
    let assessment = try RealCaseAssessment.read()
    let (commands, keys) = (try Desk(), try Desk())
    async let first: Void = assessment.carryThrough(withCommandsOn: commands)
    async let second: Void = assessment.carryThrough(withKeysOn: keys)
    _ = try await (first, second)

    // Nothing in it depends on the journal: compared whole, byte by byte.
    let statuses = try await [commands, keys].map {
      try await $0.succeed(["status", "cwa", "--json"])
    }
    #expect(statuses[0].data == statuses[1].data)
    let lists = try await [commands, keys].map {
      try await $0.succeed(["evidence", "list", "cwa", "--json"])
    }
    #expect(lists[0].data == lists[1].data)
    let judgements = """
      SELECT requirement, outcome, rationale, assessor, action, action_owner, action_due
      FROM judgement ORDER BY requirement
      """
    #expect(try await commands.sql(judgements) == keys.sql(judgements))
    try await commands.verifiedJournal("cwa")
    try await keys.verifiedJournal("cwa")

    try expectTheHonestResult(statuses[0].json(), of: assessment)
    try await expectTheReasonInWords(on: keys)
  }

  /// The result that the assessor wrote down: no level, because nothing of risk management is shown.
  ///
  /// Whatever part a document shows, it shows no requirement whole, so nothing is conforming.
  private func expectTheHonestResult(_ status: JSON, of assessment: RealCaseAssessment) throws {
    #expect(status.level == .null)
    let expected = ["RM": (0, 38, 0), "QM": (0, 20, 0), "PS": (0, 74, 1), "LC": (0, 100, 0)]
    for category in status.categories.items {
      let counts = try #require(expected[category.id.string])
      #expect(category.conforms == .bool(false))
      #expect(category.conforming.int == counts.0)
      #expect(category.nonconforming.int == counts.1)
      #expect(category.notApplicable.int == counts.2)
      #expect(category.notAssessed.int == 0)
    }
    let blocking = status.findings.items.filter { $0.severity == .text("blocking") }
    #expect(blocking.isEmpty, "every nonconformity has a rationale and an action")
    #expect(status.findings.first(where: "rule", is: "safety-class-not-set") != .null)
    let unsatisfied = status.derivation.categories.items.flatMap(\.requirements.items)
      .filter { $0.reason == .text("nonconforming") }.map(\.id.string)
    let judged = assessment.judgements.filter { $0.outcome == "nonconforming" }
    #expect(Set(unsatisfied) == Set(judged.flatMap(\.requirements)))
    #expect(status.next.level == .number(1))
  }

  private func expectTheReasonInWords(on desk: Desk) async throws {
    let english = try await desk.succeed(["status", "cwa", "--lang", "en"]).output
    #expect(english.contains("not eligible for any level"))
    #expect(english.contains("RM “Risk management” does not conform"))
    let japanese = try await desk.succeed(["status", "cwa", "--lang", "ja"]).output
    #expect(japanese.contains("満たしているレベルはありません") && japanese.contains("リスクマネジメント"))
    let check = try await desk.ghs(["check", "cwa", "--level", "1"])
    #expect(check.status == 1 && check.output.contains("RM-3.1"))
    try await desk.succeed([
      "declare", "draft", "cwa", "--number", "X-1", "--level", "1", "--categories", "RM",
    ])
    let refused = try await desk.ghs(["declare", "issue", "cwa"])
    #expect(refused.status == 1 && refused.output.contains("RM"))
  }
}

extension Array {
  /// Transforms the elements one after another.
  fileprivate func map<Result>(
    _ transform: (Element) async throws -> Result
  ) async throws -> [Result] {
    var results: [Result] = []
    for element in self { results.append(try await transform(element)) }
    return results
  }
}
