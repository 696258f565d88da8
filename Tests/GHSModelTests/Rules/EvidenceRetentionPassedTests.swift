import GHSModel
import Testing

@Suite struct EvidenceRetentionPassedTests {
  private let rule = EvidenceRetentionPassed.self

  private func assessment(_ keeping: Keeping?) -> Assessment {
    var evidence = Evidence(id: 3, title: "Minutes", requirements: ["RM-1"])
    evidence.keeping = keeping
    return Assessment.empty.judging("RM-1", as: .conforming).with(evidence)
  }

  @Test func findsWhatWasToBeKeptUntilYesterday() {
    let kept = assessment(Keeping(custodian: "Archive", until: "2026-11-20"))
    let findings = kept.findings(of: rule, on: "2026-11-21")
    expectOne(findings, .advisory, evidence: 3)
    #expect(findings.first?.rule == "evidence-retention-passed")
    expectMessage(findings[0].message, names: "E-3", "2026-11-20")
  }

  @Test func theLastDayCounts() {
    #expect(
      assessment(Keeping(until: "2026-11-21")).findings(of: rule, on: "2026-11-21") == [])
  }

  @Test func wordsAloneAreNoDay() {
    #expect(
      assessment(Keeping(retention: "10 years")).findings(of: rule, on: "2999-01-01") == [])
    #expect(assessment(nil).findings(of: rule, on: "2999-01-01") == [])
  }

  @Test func theRequirementStaysSatisfied() {
    let before = assessment(nil).evaluated(on: "2026-11-21")
    let after = assessment(Keeping(until: "2026-11-20")).evaluated(on: "2026-11-21")
    #expect(before.categoryCounts == after.categoryCounts)
  }
}
