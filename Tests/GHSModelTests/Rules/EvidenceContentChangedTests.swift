import GHSModel
import Testing

@Suite struct EvidenceContentChangedTests {
  private let rule = EvidenceContentChanged.self

  private func findings(_ state: EvidenceFile.State, as outcome: Judgement.Outcome) -> [Finding] {
    Assessment.empty.judging("RM-1", as: outcome)
      .with(Sample.evidence(7, file: state, for: "RM-1")).findings(of: rule)
  }

  @Test func findsAChangedFile() {
    expectOne(findings(.changed, as: .conforming), .blocking, evidence: 7)
    #expect(findings(.changed, as: .conforming).first?.rule == "evidence-content-changed")
  }

  @Test(arguments: [EvidenceFile.State.intact, .missing, .unreadable])
  func otherStatesAreNotChanges(_ state: EvidenceFile.State) {
    #expect(findings(state, as: .conforming) == [])
  }

  @Test func isAdvisoryWhereNothingConformingRestsOnIt() {
    expectOne(findings(.changed, as: .nonconforming), .advisory, evidence: 7)
  }

  @Test func isAdvisoryWhereWhatRestsOnItDoesNotApply() {
    let assessment = Assessment.empty.classified(.a).judging("LC-3", as: .conforming)
      .with(Sample.evidence(7, file: .changed, for: "LC-3"))
    expectOne(assessment.findings(of: rule), .advisory, evidence: 7)
    expectOne(assessment.classified(.c).findings(of: rule), .blocking, evidence: 7)
  }
}
