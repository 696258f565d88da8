import GHSModel
import Testing

/// What becomes of judgements and evidence, one difference at a time.
@Suite struct CatalogueMigrationTests {
  let assessment = Assessment.empty.conformingCategories(["RM", "LC"])
  let next = Sample.catalogue.edition("2")

  @Test func theSameContentIsNothingToMigrate() throws {
    let migration = try assessment.migration(to: Sample.catalogue)
    #expect(!migration.isNeeded)
    #expect(migration.items.allSatisfy { $0.kind == .unchanged && $0.differences.isEmpty })
    #expect(migration.after.assessment == migration.before.assessment)
  }

  @Test func anotherEditionWithTheSameRequirementsCarriesEverything() throws {
    let migration = try assessment.migration(to: next)
    #expect(migration.isNeeded && !migration.isSameEdition)
    #expect(migration.after.assessment.judgements == assessment.judgements)
    #expect(migration.after.assessment.evidence == assessment.evidence)
    #expect(migration.after.assessment.catalogue == (try next.reference()))
    #expect(migration.after.level == 2)
    #expect(migration["RM-1"]?.fate == .carried && migration["QM-1"]?.fate == .nothingThere)
  }

  @Test func newerTextsOfTheSameEditionAreSaidToBeThat() throws {
    let newer = Sample.catalogue.changing("RM-1") {
      $0.guidance = LocalizedText(ja: "新", en: "new")
    }
    let migration = try assessment.migration(to: newer)
    #expect(migration.isNeeded && migration.isSameEdition)
  }

  /// Everything but title and question may change without a new judgement.
  @Test func helpingTextsAndClausesAreListedAndCarried() throws {
    let text = LocalizedText(ja: "別の文", en: "Another text")
    let other = next.changing("RM-1") { requirement in
      requirement.obligation = .recommended
      requirement.safetyClasses = [.c]
      requirement.mayBeNotApplicable = true
      requirement.clauses = []
      requirement.guideline = GuidelineReference(section: "3", basis: .seen)
      requirement.guidance = text
      requirement.evidenceExamples = [text]
      requirement.commonGaps = [text]
      requirement.notApplicableWhen = text
      requirement.example = [text]
      requirement.seeAlso = ["RM-2"]
      requirement.replaces = ["XX-1"]
    }
    let migration = try assessment.migration(to: other)
    let item = try #require(migration["RM-1"])
    #expect(item.kind == .unchanged && item.fate == .carried && item.reasons.isEmpty)
    #expect(item.differences == RequirementAspect.allCases.filter { !$0.isAsked })
    #expect(
      migration.after.assessment.judgement(of: "RM-1") == assessment.judgement(of: "RM-1"))
    #expect(migration.evidence(for: "RM-1") == item.evidenceBefore)
  }

  @Test(arguments: [RequirementAspect.title, .question])
  func otherWordsMustBeJudgedAgainAndKeepTheirEvidence(_ aspect: RequirementAspect) throws {
    let migration = try assessment.migration(
      to: next.changing("RM-1") { requirement in
        if aspect == .title { requirement.title.ja += "!" } else { requirement.question.en += "!" }
      })
    let item = try #require(migration["RM-1"])
    #expect(item.kind == .reworded && item.fate == .judgeAgain && item.reasons == [.reworded])
    #expect(item.differences == [aspect])
    #expect(item.judgement.rationale == "The approved plan was read.")
    #expect(migration.after.assessment.judgement(of: "RM-1") == .notAssessed)
    #expect(migration.evidence(for: "RM-1") == assessment.evidence(for: "RM-1").map(\.id))
    #expect(migration.before.level == 2 && migration.after.level == nil)
    #expect(migration.toJudgeAgain.map(\.id) == ["RM-1"])
  }

  @Test func whatWasNotJudgedNeedNotBeJudgedAgain() throws {
    let migration = try assessment.migration(to: next.changing("QM-1") { $0.title.en = "New" })
    #expect(migration["QM-1"]?.kind == .reworded)
    #expect(migration["QM-1"]?.fate == .nothingThere && migration["QM-1"]?.reasons == [])
  }

  @Test func aNewRequirementIsNotAssessed() throws {
    let migration = try assessment.migration(to: next.adding("RM-4"))
    #expect(migration["RM-4"]?.kind == .new && migration["RM-4"]?.fate == .nothingThere)
    #expect(migration.after.assessment.judgement(of: "RM-4") == .notAssessed)
    #expect(migration.before.level == 2 && migration.after.level == nil)
  }

  @Test func aWithdrawnRequirementTakesJudgementAndLinksWithIt() throws {
    let migration = try assessment.migration(to: next.without("RM-2"))
    let item = try #require(migration["RM-2"])
    #expect(item.kind == .withdrawn && item.fate == .dropped)
    #expect(item.judgement.outcome == .conforming)
    #expect(item.evidenceBefore == [2] && item.evidenceAfter == [])
    #expect(migration.after.assessment.judgements["RM-2"] == nil)
    #expect(migration.after.assessment.evidence.map(\.id) == assessment.evidence.map(\.id))
    #expect(migration.unlinkedEvidence == [assessment.evidence[1]])
    #expect(migration.after.level == 2)
  }

  @Test func evidenceThatSupportsSomethingElseTooStaysThere() throws {
    let shared = assessment.with(Evidence(id: 9, title: "Shared", requirements: ["RM-1", "RM-2"]))
    let migration = try shared.migration(to: next.without("RM-2"))
    #expect(migration.after.assessment.evidence.last?.requirements == ["RM-1"])
    #expect(migration.unlinkedEvidence.map(\.id) == [2])
  }

  @Test func notApplicableWhereItIsRefusedNowMustBeJudgedAgain() throws {
    let judged = assessment.judging("RM-2", as: .notApplicable)
    let refused = next.changing("RM-2") { $0.mayBeNotApplicable = false }
    let migration = try judged.migration(to: refused)
    #expect(migration["RM-2"]?.kind == .unchanged && migration["RM-2"]?.fate == .judgeAgain)
    #expect(migration["RM-2"]?.reasons == [.notApplicableRefused])
    #expect(migration.after.assessment.judgements["RM-2"] == nil)
    #expect(try assessment.migration(to: refused)["RM-2"]?.fate == .carried)
    // Where it was refused before, the finding says so already, and nothing has changed.
    let before = try judged.migration(from: refused, to: refused.edition("3"))
    #expect(before["RM-2"]?.fate == .carried)
  }

  @Test(arguments: [
    (SafetyClass.a, MigrationItem.Fate.judgeAgain, [MigrationItem.Reason.nowApplies]),
    (.b, .carried, []),
  ])
  func whatDidNotApplyAndNowDoesMustBeJudgedAgain(
    _ safetyClass: SafetyClass, _ fate: MigrationItem.Fate, _ reasons: [MigrationItem.Reason]
  ) throws {
    let judged = assessment.classified(safetyClass)
    let migration = try judged.migration(to: next.changing("LC-2") { $0.safetyClasses = nil })
    #expect(migration["LC-2"]?.fate == fate && migration["LC-2"]?.reasons == reasons)
    let back = try judged.migration(
      from: next.changing("LC-2") { $0.safetyClasses = nil }, to: Sample.catalogue)
    #expect(back["LC-2"]?.fate == .carried, "what no longer applies can stay as it is")
  }

  @Test func anotherLevelRuleIsSaid() throws {
    var other = next
    other.levelRule.levels.removeLast()
    #expect(try assessment.migration(to: other).changesLevelRule)
    #expect(try !assessment.migration(to: next).changesLevelRule)
  }
}
