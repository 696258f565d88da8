import GHSModel
import Testing

@Suite struct CategoryCountsTests {
  private func counts(_ assessment: Assessment, _ category: CategoryID) -> CategoryCounts? {
    assessment.evaluated().categoryCounts.first { $0.id == category }
  }

  @Test func everyJudgementIsCountedOnce() {
    let assessment = Assessment.empty.conforming("RM-1").judging("RM-2", as: .notApplicable)
      .judging("RM-3", as: .nonconforming)
    #expect(
      counts(assessment, "RM")
        == CategoryCounts(
          id: "RM", conforms: true, required: 2, satisfied: 2, conforming: 1, nonconforming: 1,
          notApplicable: 1, notAssessed: 0))
  }

  @Test func conformingWithoutEvidenceIsConformingButNotSatisfied() {
    let assessment = Assessment.empty.judging("PS-1", as: .conforming)
    #expect(
      counts(assessment, "PS")
        == CategoryCounts(
          id: "PS", conforms: false, required: 2, satisfied: 0, conforming: 1, nonconforming: 0,
          notApplicable: 0, notAssessed: 1))
  }

  @Test func whatDoesNotApplyIsSatisfiedAndNotCountedByJudgement() {
    let assessment = Assessment.empty.classified(.a).judging("LC-3", as: .nonconforming)
    #expect(
      counts(assessment, "LC")
        == CategoryCounts(
          id: "LC", conforms: false, required: 3, satisfied: 2, conforming: 0, nonconforming: 0,
          notApplicable: 0, notAssessed: 1))
  }

  @Test func categoriesComeInTheOrderOfTheCatalogue() {
    #expect(Assessment.empty.evaluated().categoryCounts.map(\.id) == ["RM", "QM", "PS", "LC"])
  }
}
