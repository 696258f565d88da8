import Foundation
import GHSModel
import Testing

/// The contract `ghs-catalogue-migration/1`.
@Suite struct MigrationReportTests {
  private func report(_ migration: CatalogueMigration) throws -> [String: Any] {
    let data = try CanonicalJSON.indentedData(MigrationReport(migration, .preview))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func everyKeyIsThere() throws {
    let assessment = Assessment.empty.conforming("RM-1", "RM-2")
    let migration = try assessment.migration(
      to: Sample.catalogue.edition("2").without("RM-2").changing("RM-1") { $0.title.en = "New" })
    let report = try report(migration)
    #expect(
      report.keys.sorted() == [
        "after", "before", "counts", "from", "levelRuleChanged", "product", "requirements",
        "schema", "state", "to", "unlinkedEvidence",
      ])
    #expect(report["schema"] as? String == "ghs-catalogue-migration/1")
    #expect(report["state"] as? String == "preview")
    #expect(report["product"] as? String == "ward-notes")
    #expect(report["unlinkedEvidence"] as? [String] == ["E-2"])
    let before = try #require(report["before"] as? [String: Any])
    #expect(before.keys.sorted() == ["categories", "findings", "level"])
    #expect(before["level"] as? Int == 1)
    let after = try #require(report["after"] as? [String: Any])
    #expect(after["level"] is NSNull)
    let items = try #require(report["requirements"] as? [[String: Any]])
    #expect(items.count == 9)
    for item in items {
      #expect(
        item.keys.sorted() == [
          "differences", "evidenceAfter", "evidenceBefore", "id", "judgement", "judgementBefore",
          "kind", "reasons", "replacedBy", "replaces",
        ])
    }
    let reworded = try #require(items.first { $0["id"] as? String == "RM-1" })
    #expect(reworded["kind"] as? String == "reworded")
    #expect(reworded["judgement"] as? String == "judge-again")
    #expect(reworded["differences"] as? [String] == ["title"])
    let former = try #require(reworded["judgementBefore"] as? [String: Any])
    #expect(former.keys.sorted() == ["action", "assessor", "date", "outcome", "rationale"])
    #expect(former["rationale"] as? String == "The approved plan was read.")
    #expect(former["action"] is NSNull)
    let untouched = try #require(items.first { $0["id"] as? String == "QM-1" })
    #expect(untouched["judgementBefore"] is NSNull)
    #expect(untouched["judgement"] as? String == "nothing-there")
  }

  @Test func anActionIsGivenWhole() throws {
    let assessment = Assessment.empty.judging(
      "RM-1", as: .nonconforming, action: Action(description: "Mend it"))
    let items = try #require(
      try report(try assessment.migration(to: Sample.catalogue))["requirements"]
        as? [[String: Any]])
    let former = try #require(items[0]["judgementBefore"] as? [String: Any])
    let action = try #require(former["action"] as? [String: Any])
    #expect(action["description"] as? String == "Mend it" && action["dueDate"] is NSNull)
  }
}
