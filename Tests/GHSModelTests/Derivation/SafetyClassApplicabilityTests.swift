import GHSModel
import Testing

@Suite struct SafetyClassApplicabilityTests {
  /// Which life cycle requirements a class asks for in the sample catalogue.
  static let asked: [(SafetyClass?, [RequirementID])] = [
    (.a, ["LC-1"]), (.b, ["LC-1", "LC-2"]), (.c, ["LC-1", "LC-2", "LC-3"]),
    (nil, ["LC-1", "LC-2", "LC-3"]),
  ]

  @Test(arguments: asked)
  func conformsWithWhatTheClassAsksFor(_ safetyClass: SafetyClass?, _ asked: [RequirementID]) {
    let complete = asked.reduce(Assessment.empty.classified(safetyClass)) { $0.conforming($1) }
    let category = complete.evaluated().derivation.categories[3]
    #expect(category.conforms)
    let applying = category.requirements.filter { $0.reason != .doesNotApply }.map(\.id)
    #expect(applying == asked)
    for left in asked {
      let lacking = complete.judging(left, as: .notAssessed)
      #expect(!lacking.evaluated().derivation.categories[3].conforms)
    }
  }

  @Test func anUnclassifiedProductIsTreatedAsClassCAndSaysSo() {
    let evaluation = Assessment.empty.classified(nil).evaluated()
    #expect(evaluation.derivation.safetyClass == .c)
    #expect(evaluation.findings.map(\.rule) == ["safety-class-not-set"])
  }

  @Test func raisingTheClassBringsRequirementsBack() {
    let assessment = Assessment.empty.classified(.a).conforming("LC-1")
    #expect(assessment.evaluated().derivation.categories[3].conforms)
    #expect(!assessment.classified(.b).evaluated().derivation.categories[3].conforms)
  }

  @Test func whatDoesNotApplyIsSatisfiedWhateverIsJudged() {
    for outcome in Judgement.Outcome.allCases {
      let assessment = Assessment.empty.classified(.a).judging("LC-3", as: outcome)
      #expect(assessment.evaluated().outcome(of: "LC-3")?.reason == .doesNotApply)
      #expect(assessment.evaluated().findings == [])
    }
  }
}
