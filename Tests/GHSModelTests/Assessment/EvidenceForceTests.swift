import GHSModel
import Testing

@Suite struct EvidenceForceTests {
  private func evidence(from: CalendarDate?, until: CalendarDate?) -> Evidence {
    Evidence(
      id: 1, title: "Plan", effectiveDate: from, expiryDate: until, requirements: ["RM-1"])
  }

  @Test(
    arguments: [
      ("2026-11-19", false), ("2026-11-20", true), ("2026-11-22", true), ("2026-11-25", true),
      ("2026-11-26", false),
    ] as [(CalendarDate, Bool)])
  func isInForceFromItsFirstToItsLastDay(_ day: CalendarDate, _ inForce: Bool) {
    #expect(evidence(from: "2026-11-20", until: "2026-11-25").isInForce(on: day) == inForce)
  }

  @Test func aSingleDay() {
    let evidence = evidence(from: "2024-02-29", until: "2024-02-29")
    #expect(evidence.reasonsOutOfForce(on: "2024-02-28") == [.notYetEffective("2024-02-29")])
    #expect(evidence.isInForce(on: "2024-02-29"))
    #expect(evidence.reasonsOutOfForce(on: "2024-03-01") == [.expired("2024-02-29")])
  }

  @Test func withoutDatesItIsAlwaysInForce() {
    for day in ["1583-01-01", "2026-11-22", "9999-12-31"] as [CalendarDate] {
      #expect(evidence(from: nil, until: nil).isInForce(on: day))
    }
    #expect(evidence(from: nil, until: "2026-01-01").isInForce(on: "1583-01-01"))
    #expect(evidence(from: "2026-01-01", until: nil).isInForce(on: "9999-12-31"))
  }

  @Test(
    arguments: [
      (EvidenceFile.State.intact, []), (.changed, [.contentChanged]), (.missing, [.fileMissing]),
      (.unreadable, [.fileUnreadable]),
    ] as [(EvidenceFile.State, [Evidence.OutOfForce])])
  func aFileIsInForceWhileItsContentIsKnown(
    _ state: EvidenceFile.State, _ reasons: [Evidence.OutOfForce]
  ) {
    let evidence = Sample.evidence(1, file: state, for: "RM-1")
    #expect(evidence.reasonsOutOfForce(on: Sample.day) == reasons)
  }

  @Test func everyReasonIsNamed() {
    var evidence = Sample.evidence(1, file: .changed, for: "RM-1")
    evidence.expiryDate = "2026-11-21"
    #expect(
      evidence.reasonsOutOfForce(on: Sample.day) == [.contentChanged, .expired("2026-11-21")])
    for reason in evidence.reasonsOutOfForce(on: Sample.day) { expectMessage(reason.name) }
  }

  @Test func theJudgementFallsOnTheDayAfter() {
    let assessment = Assessment.empty.judging("RM-1", as: .conforming)
      .with(evidence(from: nil, until: Sample.day))
    #expect(assessment.evaluated(on: Sample.day).outcome(of: "RM-1")?.isSatisfied == true)
    let after = assessment.evaluated(on: "2026-11-23").outcome(of: "RM-1")
    #expect(after?.reason == .blocked)
    #expect(after?.evidenceInForce == [])
    #expect(after?.blockedBy == ["conforming-without-evidence"])
  }
}
