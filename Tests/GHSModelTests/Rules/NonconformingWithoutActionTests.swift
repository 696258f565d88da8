import GHSModel
import Testing

@Suite struct NonconformingWithoutActionTests {
  private let rule = NonconformingWithoutAction.self
  private let action = Action(description: "Write the plan", owner: "Sato", dueDate: "2027-01-31")

  private func findings(_ rationale: String, _ action: Action?) -> [Finding] {
    Assessment.empty.judging("RM-1", as: .nonconforming, rationale: rationale, action: action)
      .findings(of: rule)
  }

  @Test func findsAMissingAction() {
    expectOne(findings("There is no plan.", nil), .blocking, requirement: "RM-1")
  }

  @Test func findsAMissingRationale() {
    expectOne(findings("", action), .blocking, requirement: "RM-1")
  }

  @Test func findsBothInOneFinding() {
    expectOne(findings("", nil), .blocking, requirement: "RM-1")
    #expect(findings("", nil).first?.rule == "nonconforming-without-action")
  }

  @Test func saysWhichOfThemIsMissing() {
    let messages = [findings("No plan.", nil), findings("", action), findings("", nil)]
      .compactMap(\.first?.message)
    #expect(Set(messages).count == 3)
    #expect(messages[0].en.contains("action") && !messages[0].en.contains("rationale"))
    #expect(messages[1].en.contains("rationale") && !messages[1].en.contains("action"))
    #expect(messages[0].ja.contains("処置") && !messages[0].ja.contains("根拠"))
    #expect(messages[1].ja.contains("根拠") && !messages[1].ja.contains("処置"))
  }

  @Test func withBothThereIsNothingToSay() {
    #expect(findings("There is no plan.", action) == [])
  }

  @Test func recommendedRequirementsNeedThemToo() {
    let assessment = Assessment.empty.judging("RM-3", as: .nonconforming)
    expectOne(assessment.findings(of: rule), .blocking, requirement: "RM-3")
  }
}
