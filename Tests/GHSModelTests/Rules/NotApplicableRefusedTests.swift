import GHSModel
import Testing

@Suite struct NotApplicableRefusedTests {
  private let rule = NotApplicableRefused.self

  @Test func findsWhatAppliesAlways() {
    let findings = Assessment.empty.judging("RM-1", as: .notApplicable).findings(of: rule)
    expectOne(findings, .blocking, requirement: "RM-1")
    #expect(findings.first?.rule == "not-applicable-refused")
  }

  @Test func whereTheCatalogueAllowsItItIsAnAnswer() {
    #expect(Assessment.empty.judging("RM-2", as: .notApplicable).findings(of: rule) == [])
  }

  @Test func aReasonDoesNotMakeItAllowed() {
    let assessment = Assessment.empty.judging("RM-1", as: .notApplicable, rationale: "Because.")
    expectOne(assessment.findings(of: rule), .blocking, requirement: "RM-1")
  }
}
