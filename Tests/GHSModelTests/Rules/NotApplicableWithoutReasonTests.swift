import GHSModel
import Testing

@Suite struct NotApplicableWithoutReasonTests {
  private let rule = NotApplicableWithoutReason.self

  @Test func findsAnEmptyReason() {
    let findings = Assessment.empty.judging("RM-2", as: .notApplicable, rationale: "")
      .findings(of: rule)
    expectOne(findings, .blocking, requirement: "RM-2")
    #expect(findings.first?.rule == "not-applicable-without-reason")
  }

  @Test func aReasonIsEnough() {
    let assessment = Assessment.empty.judging("RM-2", as: .notApplicable, rationale: "No alarm.")
    #expect(assessment.findings(of: rule) == [])
  }

  @Test(arguments: [Judgement.Outcome.notAssessed, .nonconforming, .conforming])
  func otherJudgementsAreNotItsBusiness(_ outcome: Judgement.Outcome) {
    #expect(
      Assessment.empty.judging("RM-2", as: outcome, rationale: "").findings(of: rule) == [])
  }
}
