import GHSModel
import Testing

@Suite struct WithdrawalImpactTests {
  /// Level 2: RM-1 rests on E-1 alone, RM-2 on E-1 and E-2, QM-1 on E-3.
  private let assessment = Assessment.empty
    .judging("RM-1", "RM-2", "QM-1", as: .conforming)
    .with(
      Evidence(id: 1, title: "Plan", requirements: ["RM-1", "RM-2"]),
      Evidence(id: 2, title: "File", requirements: ["RM-2"]),
      Evidence(id: 3, title: "Review", requirements: ["QM-1"]))

  @Test func whatRestsOnItAloneBreaks() {
    let impact = assessment.evaluated().impact(ofWithdrawing: 1)
    #expect(impact.evidence == 1)
    #expect(impact.requirements == ["RM-1"])
    #expect(impact.categories == ["RM"])
    #expect(impact.levelBefore == 2)
    #expect(impact.levelAfter == nil)
  }

  @Test func whatHasOtherEvidenceStands() {
    let impact = assessment.evaluated().impact(ofWithdrawing: 2)
    #expect(impact.requirements == [])
    #expect(impact.categories == [])
    #expect(impact.levelAfter == 2)
  }

  @Test func theLevelFallsByAsMuchAsItMust() {
    let impact = assessment.evaluated().impact(ofWithdrawing: 3)
    #expect(impact.categories == ["QM"])
    #expect(impact.levelAfter == 1)
  }

  @Test func evidenceOutOfForceHasNothingToBreak() {
    let expired = assessment.with(
      Evidence(id: 4, title: "Old", expiryDate: "2020-01-01", requirements: ["RM-1"]))
    #expect(expired.evaluated().impact(ofWithdrawing: 4).requirements == [])
    // And it does not hold up what rests on the other.
    #expect(expired.evaluated().impact(ofWithdrawing: 1).requirements == ["RM-1"])
  }

  @Test func evidenceThatDoesNotExistBreaksNothing() {
    let impact = assessment.evaluated().impact(ofWithdrawing: 99)
    #expect(impact.requirements == [])
    #expect(impact.levelAfter == impact.levelBefore)
  }
}
