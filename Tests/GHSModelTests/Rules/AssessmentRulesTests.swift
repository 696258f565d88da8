import GHSModel
import Testing

@Suite struct AssessmentRulesTests {
  @Test func idsAreStableAndUnique() {
    #expect(
      AssessmentRules.all.map { $0.id } == [
        "outside-scope", "scope-undecided", "scope-not-stated",
        "evidence-file-missing", "evidence-content-changed", "evidence-expired",
        "evidence-not-yet-effective", "certificate-scope", "conforming-without-evidence",
        "not-applicable-without-reason", "not-applicable-refused", "nonconforming-without-action",
        "certificate-alone", "certificate-without-expiry", "evidence-overused",
        "evidence-supports-nothing", "evidence-retention-passed", "rationale-says-nothing",
        "safety-class-not-set", "safety-class-without-reason",
      ])
  }

  @Test func findingsComeRuleByRuleInTheOrderOfTheCatalogue() {
    let assessment = Assessment.empty.classified(nil)
      .judging("QM-1", "RM-1", "PS-1", as: .conforming)
      .judging("RM-2", as: .notApplicable, rationale: "")
    #expect(
      assessment.evaluated().findings.map { "\($0.rule) \($0.requirement?.rawValue ?? "")" } == [
        "conforming-without-evidence RM-1", "conforming-without-evidence QM-1",
        "conforming-without-evidence PS-1", "not-applicable-without-reason RM-2",
        "safety-class-not-set ",
      ])
  }

  @Test func findingsAboutARequirementIncludeThoseAboutItsEvidence() {
    let assessment = Assessment.empty.judging("RM-1", as: .conforming)
      .with(Sample.evidence(1, file: .changed, for: "RM-1"))
      .with(Sample.evidence(2, file: .changed, for: "QM-1"))
    let about = assessment.evaluated().findings(about: "RM-1").map(\.rule)
    #expect(about == ["evidence-content-changed", "conforming-without-evidence"])
  }
}
