import GHSModel
import Testing

@Suite struct OutsideScopeTests {
  private static let outside: [(ScopeQuestion, InterviewAnswer, ScopeOutcome)] = [
    (.registeredDevice, .yes, .regulatedDevice), (.healthPurpose, .no, .notHealthSoftware),
    (.generalPlatform, .no, .ownHardware),
  ]

  @Test func saysPlainlyWhatTheProductIs() {
    for (question, answer, outcome) in Self.outside {
      let assessment = Assessment.empty.stating(.inScope.answering([question: answer]))
      let findings = assessment.findings(of: OutsideScope.self)
      expectOne(findings, .advisory)
      #expect(findings.first?.rule == "outside-scope")
      #expect(findings.first?.message.ja.hasPrefix(outcome.name.ja) == true)
      #expect(
        findings.first?.message.en.lowercased().hasPrefix(outcome.name.en.lowercased()) == true)
      #expect(findings.first?.message.en.contains(outcome.explanation.en) == true)
    }
    let device = Assessment.empty.stating(.inScope.answering([.registeredDevice: .yes]))
    #expect(device.findings(of: OutsideScope.self)[0].message.en.hasPrefix("Regulated device"))
  }

  @Test func isTheFirstFindingAndChangesNoLevel() {
    let inScope = Assessment.empty.judging("QM-1", as: .nonconforming)
      .conformingCategories(["RM", "PS"])
    for (question, answer, _) in Self.outside {
      let evaluation = inScope.stating(.inScope.answering([question: answer])).evaluated()
      #expect(evaluation.findings.first?.rule == "outside-scope")
      #expect(evaluation.level == 2)
      #expect(evaluation.derivation == inScope.evaluated().derivation)
    }
  }

  @Test func nothingElseIsOutside() {
    let statements = [
      nil, .inScope, ScopeStatement.inScope.answering([.registeredDevice: .notKnown]),
    ]
    for statement in statements {
      #expect(Assessment.empty.stating(statement).findings(of: OutsideScope.self) == [])
    }
  }
}
