import GHSModel
import Testing

@Suite struct CategoryConformityTests {
  private func conforms(_ assessment: Assessment, _ category: CategoryID) -> Bool? {
    assessment.evaluated().derivation.categories.first { $0.id == category }?.conforms
  }

  @Test func nothingConformsUnlessJudged() {
    for category in Sample.catalogue.categories {
      #expect(conforms(.empty, category.id) == false)
    }
    #expect(Assessment.empty.evaluated().level == nil)
  }

  @Test func everyRequiredRequirementMustBeSatisfied() {
    #expect(conforms(.empty.conforming("RM-1"), "RM") == false)
    #expect(conforms(.empty.conforming("RM-1", "RM-2"), "RM") == true)
  }

  @Test(arguments: [Judgement.Outcome.notAssessed, .nonconforming])
  func recommendedRequirementsDoNotBlock(_ outcome: Judgement.Outcome) {
    let assessment = Assessment.empty.conforming("RM-1", "RM-2").judging("RM-3", as: outcome)
    #expect(conforms(assessment, "RM") == true)
    #expect(assessment.evaluated().level == 1)
  }

  @Test func recommendedRequirementsDoNotHelp() {
    #expect(conforms(.empty.conforming("RM-1", "RM-3"), "RM") == false)
  }

  @Test func oneNonconformityIsEnough() {
    let assessment = Assessment.empty.conforming("RM-1", "RM-2")
      .judging("RM-2", as: .nonconforming, action: Action(description: "Mend it"))
    #expect(conforms(assessment, "RM") == false)
    #expect(assessment.evaluated().outcome(of: "RM-2")?.reason == .nonconforming)
  }

  @Test func notApplicableWithAReasonSatisfies() {
    let assessment = Assessment.empty.conforming("RM-1").judging("RM-2", as: .notApplicable)
    #expect(conforms(assessment, "RM") == true)
    #expect(assessment.evaluated().outcome(of: "RM-2")?.reason == .notApplicableWithReason)
    #expect(conforms(assessment.judging("RM-2", as: .notApplicable, rationale: ""), "RM") == false)
  }

  @Test func notApplicableWhereRefusedDoesNotSatisfy() {
    let assessment = Assessment.empty.conforming("RM-2").judging("RM-1", as: .notApplicable)
    #expect(conforms(assessment, "RM") == false)
    #expect(assessment.evaluated().outcome(of: "RM-1")?.blockedBy == ["not-applicable-refused"])
  }

  @Test func allNotApplicableNeverConforms() {
    var catalogue = Sample.catalogue
    catalogue.categories[0].requirements = [
      Sample.requirement("RM-1", mayBeNotApplicable: true),
      Sample.requirement("RM-2", mayBeNotApplicable: true),
      Sample.requirement("RM-3", .recommended),
    ]
    // Not even with a recommended requirement that conforms.
    let assessment = Assessment.empty.judging("RM-1", "RM-2", as: .notApplicable)
      .conforming("RM-3")
    let evaluation = Evaluation(assessment, catalogue: catalogue, day: Sample.day)
    #expect(evaluation.derivation.categories[0].requirements.allSatisfy { $0.isSatisfied })
    #expect(evaluation.derivation.categories[0].conforms == false)
    #expect(evaluation.level == nil)
    #expect(evaluation.derivation.replayedLevel() == nil)
  }

  @Test func aCategoryOfWhichNothingAppliesNeverConforms() {
    var catalogue = Sample.catalogue
    catalogue.categories[0].requirements = [Sample.requirement("RM-1", safetyClasses: [.c])]
    let assessment = Assessment.empty.classified(.a)
    let evaluation = Evaluation(assessment, catalogue: catalogue, day: Sample.day)
    #expect(evaluation.outcome(of: "RM-1")?.reason == .doesNotApply)
    #expect(evaluation.derivation.categories[0].conforms == false)
  }

  @Test func evidenceOutOfForceBreaksTheLevelAtOnce() {
    let good = Assessment.empty.conformingCategories(["RM", "QM"])
    #expect(good.evaluated().level == 2)
    var changed = good
    let index = changed.evidence.firstIndex { $0.requirements == ["RM-1"] }!
    changed.evidence[index] = Sample.evidence(
      changed.evidence[index].id, file: .changed, for: "RM-1")
    #expect(changed.evaluated().level == nil)
    changed.evidence[index] = Sample.evidence(
      changed.evidence[index].id, file: .intact, for: "RM-1")
    #expect(changed.evaluated().level == 2)
  }

  @Test func aJudgementOfAnUnknownRequirementChangesNothing() {
    let assessment = Assessment.empty.conforming("ZZ-1", "RM-77")
    #expect(assessment.evaluated().derivation == Assessment.empty.evaluated().derivation)
    #expect(assessment.evaluated().outcome(of: "ZZ-1") == nil)
  }
}
