import GHSModel
import Testing

@Suite struct BlockingFindingsRemainTests {
  @Test func findsEvidenceOutOfForceThoughTheCategoryConforms() {
    let assessment = Assessment.levelTwo.with(Sample.evidence(90, file: .changed, for: "RM-1"))
    #expect(assessment.evaluated().level == 2)
    let reasons = gateReasons(.complete, assessment)
    #expect(reasons.map(\.rule) == ["evidence-content-changed"])
    #expect(reasons.map(\.evidence) == [90])
  }

  @Test(arguments: [EvidenceFile.State.missing, .unreadable, .changed])
  func everyStateButIntactBlocks(_ state: EvidenceFile.State) {
    let assessment = Assessment.levelTwo.with(Sample.evidence(90, file: state, for: "QM-1"))
    #expect(gateRules(.complete, assessment).count == 1)
  }

  @Test func evidenceOfACategoryThatIsNotClaimedDoesNotBlock() {
    let assessment = Assessment.levelTwo.judging("PS-1", as: .conforming)
      .with(Sample.evidence(90, file: .changed, for: "PS-1"))
    #expect(gateRules(.complete, assessment) == [])
    let claimingMore = DeclarationContent.complete.with(\.claimedCategories, ["RM", "PS"])
    #expect(gateRules(claimingMore, assessment).contains("evidence-content-changed"))
  }

  @Test func evidenceThatCarriesNoConformingJudgementDoesNotBlock() {
    let assessment = Assessment.levelTwo.with(Sample.evidence(90, file: .changed, for: "RM-3"))
    #expect(gateRules(.complete, assessment) == [])
  }

  /// Evidence shared with a claimed category blocks only through what is conforming there.
  @Test func evidenceSharedBetweenCategories() {
    let shared = Sample.evidence(90, file: .changed, for: "RM-3", "PS-1")
    let assessment = Assessment.levelTwo.judging("PS-1", as: .conforming).with(shared)
    #expect(gateRules(.complete, assessment) == [])
    #expect(
      gateRules(.complete, assessment.conforming("RM-3")) == ["evidence-content-changed"])
  }

  @Test func aRecommendedRequirementWithABlockingFindingBlocks() {
    let assessment = Assessment.levelTwo.judging("RM-3", as: .nonconforming)
    #expect(gateRules(.complete, assessment) == ["nonconforming-without-action"])
    let withAction = Assessment.levelTwo.judging(
      "RM-3", as: .nonconforming, action: Action(description: "Mend it"))
    #expect(gateRules(.complete, withAction) == [])
  }

  @Test func advisoryFindingsDoNotBlock() {
    let assessment = Assessment.levelTwo.classified(nil)
      .judging("RM-1", as: .conforming, rationale: "OK")
    #expect(assessment.evaluated().findings.count == 2)
    #expect(gateRules(.complete, assessment) == [])
  }
}
