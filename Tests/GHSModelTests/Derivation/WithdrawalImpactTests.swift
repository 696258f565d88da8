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

  /// E-2 supports only what E-1 supports, too; of the others each alone holds something up.
  @Test func weakPointsAreWhatHoldsTheLevelAlone() {
    var points = WeakPoints(of: assessment.evaluated())
    #expect(!points.isComplete && points.impacts.isEmpty)
    points.tryNext()
    #expect(points.impacts.map(\.evidence) == [1])
    points = points.completed()
    #expect(points.isComplete && points.impacts.map(\.evidence) == [1, 3])
    #expect(points.impacts.map(\.levelAfter) == [nil, 1])
    let none = WeakPoints(of: Assessment.empty.evaluated())
    #expect(none.isComplete && none.impacts.isEmpty)
    let sentence = points.impacts[1].sentence(in: assessment)
    #expect(
      sentence.en == "Without E-3 “Review”, QM-1 would not be satisfied, and level 1 would be left."
    )
    #expect(sentence.ja == "E-3「Review」がなくなると、QM-1を満たさなくなり、レベル1に下がります。")
  }

  @Test func evidenceThatDoesNotExistBreaksNothing() {
    let impact = assessment.evaluated().impact(ofWithdrawing: 99)
    #expect(impact.requirements == [])
    #expect(impact.levelAfter == impact.levelBefore)
  }
}
