import GHSModel
import Testing

@Suite struct ConformingWithoutEvidenceTests {
  private let rule = ConformingWithoutEvidence.self

  @Test func findsWhatHasNoEvidenceAtAll() {
    let findings = Assessment.empty.judging("RM-1", as: .conforming).findings(of: rule)
    expectOne(findings, .blocking, requirement: "RM-1")
    #expect(findings.first?.rule == "conforming-without-evidence")
  }

  @Test func findsWhatHasOnlyEvidenceOutOfForceAndSaysSo() {
    let none = Assessment.empty.judging("RM-1", as: .conforming)
    let expired = none.with(
      Evidence(id: 1, title: "Plan", expiryDate: "2026-11-21", requirements: ["RM-1"]))
    let findings = expired.findings(of: rule)
    expectOne(findings, .blocking, requirement: "RM-1")
    #expect(findings.first?.message != none.findings(of: rule).first?.message)
  }

  @Test func oneOfTwoInForceIsEnough() {
    let assessment = Assessment.empty.judging("RM-1", as: .conforming)
      .with(Sample.evidence(1, file: .missing, for: "RM-1"))
      .with(Evidence(id: 2, title: "Record", requirements: ["RM-1", "RM-2"]))
    #expect(assessment.findings(of: rule) == [])
  }

  @Test func evidenceOfAnotherRequirementDoesNotCount() {
    let assessment = Assessment.empty.judging("RM-1", as: .conforming)
      .with(Evidence(id: 1, title: "Plan", requirements: ["RM-2"]))
    expectOne(assessment.findings(of: rule), .blocking, requirement: "RM-1")
  }

  @Test(arguments: [Judgement.Outcome.notAssessed, .nonconforming, .notApplicable])
  func otherJudgementsNeedNone(_ outcome: Judgement.Outcome) {
    #expect(Assessment.empty.judging("RM-1", as: outcome).findings(of: rule) == [])
  }

  @Test func whatDoesNotApplyIsNotLookedAt() {
    let assessment = Assessment.empty.classified(.a).judging("LC-2", as: .conforming)
    #expect(assessment.findings(of: rule) == [])
    expectOne(assessment.classified(.b).findings(of: rule), .blocking, requirement: "LC-2")
  }
}
