import GHSModel
import Testing

@Suite struct NextStepTests {
  private func step(_ assessment: Assessment) -> String {
    guard let step = assessment.evaluated().nextStep else { return "none" }
    return "\(step.level): " + step.requirements.map(\.rawValue).joined(separator: " ")
  }

  @Test func fromNothingToLevelOne() {
    #expect(step(.empty) == "1: RM-1 RM-2")
    #expect(step(.empty.conforming("RM-2")) == "1: RM-1")
  }

  @Test func fromLevelOneTheCheapestCategory() {
    #expect(step(.empty.conformingCategories(["RM"])) == "2: QM-1")
    let withSafety = Assessment.empty.conformingCategories(["RM"]).conforming("PS-1")
    // QM and PS need one each: the order of the catalogue decides.
    #expect(step(withSafety) == "2: QM-1")
    var catalogue = Sample.catalogue
    catalogue.categories[1].requirements.append(Sample.requirement("QM-2"))
    let evaluation = Evaluation(withSafety, catalogue: catalogue, day: Sample.day)
    #expect(evaluation.nextStep?.requirements == ["PS-2"])
  }

  @Test func fromLevelTwoEverythingElse() {
    #expect(step(.empty.conformingCategories(["RM", "LC"])) == "3: QM-1 PS-1 PS-2")
  }

  @Test func atTheHighestLevelThereIsNone() {
    #expect(step(.empty.conformingCategories(["RM", "QM", "PS", "LC"])) == "none")
  }

  @Test func withoutRiskManagementTheNextLevelMayBeTheThird() {
    let assessment = Assessment.empty.conformingCategories(["QM", "PS", "LC"])
    #expect(step(assessment) == "1: RM-1 RM-2")
    #expect(assessment.evaluated().step(to: 3)?.requirements == ["RM-1", "RM-2"])
    #expect(assessment.evaluated().step(to: 4) == nil)
  }

  @Test func aReachedLevelNeedsNothing() {
    let evaluation = Assessment.empty.conformingCategories(["RM", "QM"]).evaluated()
    #expect(evaluation.step(to: 1)?.requirements == [])
    #expect(evaluation.step(to: 2)?.requirements == [])
  }

  @Test func whatIsBlockedCountsAsOpenAndWhatDoesNotApplyDoesNot() {
    let blocked = Assessment.empty.conforming("RM-2").judging("RM-1", as: .conforming)
    #expect(step(blocked) == "1: RM-1")
    let classA = Assessment.empty.classified(.a).conformingCategories(["RM", "QM", "PS"])
    #expect(step(classA) == "3: LC-1")
  }

  @Test func allNotApplicableNeedsOneThatConforms() {
    var catalogue = Sample.catalogue
    catalogue.categories[0].requirements = [
      Sample.requirement("RM-1", safetyClasses: [.a], mayBeNotApplicable: true),
      Sample.requirement("RM-2", mayBeNotApplicable: true),
      Sample.requirement("RM-3", mayBeNotApplicable: true),
    ]
    let assessment = Assessment.empty.judging("RM-1", "RM-2", "RM-3", as: .notApplicable)
    let evaluation = Evaluation(assessment, catalogue: catalogue, day: Sample.day)
    #expect(evaluation.nextStep?.level == 1)
    #expect(evaluation.nextStep?.requirements == ["RM-2"])
  }

  @Test func aCategoryOfWhichNothingAppliesCannotBeReached() {
    var catalogue = Sample.catalogue
    catalogue.categories[0].requirements = [Sample.requirement("RM-1", safetyClasses: [.c])]
    let classA = Assessment.empty.classified(.a)
    let evaluation = Evaluation(classA, catalogue: catalogue, day: Sample.day)
    #expect(evaluation.step(to: 1) == nil)
    #expect(evaluation.nextStep == nil)
  }
}
