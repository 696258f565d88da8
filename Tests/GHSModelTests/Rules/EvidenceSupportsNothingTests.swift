import GHSModel
import Testing

@Suite struct EvidenceSupportsNothingTests {
  @Test func findsEvidenceWithoutARequirement() {
    let findings = Assessment.empty.conforming("RM-1")
      .with(Evidence(id: 7, title: "Left over", requirements: []))
      .findings(of: EvidenceSupportsNothing.self)
    expectOne(findings, .advisory, evidence: 7)
    #expect(findings.first?.rule == "evidence-supports-nothing")
  }

  @Test func isFoundOnceAMigrationHasTakenTheRequirementAway() throws {
    let migration = try Assessment.empty.conforming("RM-1", "RM-2")
      .migration(to: Sample.catalogue.edition("2").without("RM-2"))
    #expect(migration.before.findings.isEmpty)
    #expect(migration.after.findings.map(\.rule) == ["evidence-supports-nothing"])
  }
}
