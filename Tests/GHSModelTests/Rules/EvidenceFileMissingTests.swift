import GHSModel
import Testing

@Suite struct EvidenceFileMissingTests {
  private let rule = EvidenceFileMissing.self

  private func findings(_ state: EvidenceFile.State, as outcome: Judgement.Outcome) -> [Finding] {
    Assessment.empty.judging("RM-1", as: outcome)
      .with(Sample.evidence(7, file: state, for: "RM-1")).findings(of: rule)
  }

  @Test(arguments: [EvidenceFile.State.missing, .unreadable])
  func findsAFileThatCannotBeShown(_ state: EvidenceFile.State) {
    expectOne(findings(state, as: .conforming), .blocking, evidence: 7)
    #expect(findings(state, as: .conforming).first?.rule == "evidence-file-missing")
  }

  @Test func goneAndUnreadableAreToldApart() {
    let gone = findings(.missing, as: .conforming).first?.message
    #expect(gone != findings(.unreadable, as: .conforming).first?.message)
  }

  @Test(arguments: [EvidenceFile.State.intact, .changed])
  func aFileThatIsThereIsNotMissing(_ state: EvidenceFile.State) {
    #expect(findings(state, as: .conforming) == [])
  }

  @Test(arguments: [Judgement.Outcome.notAssessed, .nonconforming, .notApplicable])
  func isAdvisoryWhereNothingConformingRestsOnIt(_ outcome: Judgement.Outcome) {
    expectOne(findings(.missing, as: outcome), .advisory, evidence: 7)
  }

  @Test func evidenceWithoutAFileHasNoneToLose() {
    let assessment = Assessment.empty.judging("RM-1", as: .conforming)
      .with(Evidence(id: 1, title: "Plan", content: .url("https://x.jp/"), requirements: ["RM-1"]))
      .with(Evidence(id: 2, title: "Plan", requirements: ["RM-1"]))
    #expect(assessment.findings(of: rule) == [])
  }

  @Test func doesNotTellWhereTheFileWas() {
    let message = findings(.missing, as: .conforming).first?.message
    #expect(message?.en.contains("secret") == false)
    #expect(message?.ja.contains("secret") == false)
  }
}
