import GHSModel
import Testing

@Suite struct EvidenceNotYetEffectiveTests {
  private let rule = EvidenceNotYetEffective.self
  private let assessment = Assessment.empty.judging("RM-1", as: .conforming)
    .with(Evidence(id: 3, title: "Rule", effectiveDate: "2026-11-22", requirements: ["RM-1"]))

  @Test func findsWhatTakesEffectTomorrow() {
    let findings = assessment.findings(of: rule, on: "2026-11-21")
    expectOne(findings, .blocking, evidence: 3)
    #expect(findings.first?.rule == "evidence-not-yet-effective")
    expectMessage(findings[0].message, names: "2026-11-22")
  }

  @Test func theFirstDayCounts() {
    #expect(assessment.findings(of: rule, on: "2026-11-22") == [])
  }

  @Test func isAdvisoryWhereNothingConformingRestsOnIt() {
    let unjudged = assessment.judging("RM-1", as: .notApplicable)
    expectOne(unjudged.findings(of: rule, on: "2026-11-21"), .advisory, evidence: 3)
  }
}
