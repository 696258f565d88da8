import GHSModel
import Testing

/// Requirements that take the place of others.
@Suite struct SplitTests {
  let assessment = Assessment.empty.conformingCategories(["RM", "LC"])
  let split = Sample.catalogue.edition("2").without("RM-2")
    .adding("RM-2a", replaces: "RM-2").adding("RM-2b", replaces: "RM-2")

  @Test func everyPartIsJudgedAgainWithTheEvidenceOfTheWhole() throws {
    let migration = try assessment.migration(to: split)
    let whole = try #require(migration["RM-2"])
    #expect(whole.kind == .split && whole.fate == .judgeAgain && whole.reasons == [.split])
    #expect(whole.replacedBy == ["RM-2a", "RM-2b"] && whole.replaces == [])
    #expect(whole.evidenceBefore == [2] && whole.evidenceAfter == [])
    for id in ["RM-2a", "RM-2b"] as [RequirementID] {
      let part = try #require(migration[id])
      #expect(part.kind == .split && part.fate == .judgeAgain && part.reasons == [.split])
      #expect(part.replaces == ["RM-2"] && part.evidenceBefore == [] && part.evidenceAfter == [2])
      #expect(migration.after.assessment.judgement(of: id) == .notAssessed)
      #expect(migration.evidence(for: id) == [2])
    }
    #expect(migration.unlinkedEvidence == [])
    #expect(migration.toJudgeAgain.map(\.id) == ["RM-2a", "RM-2b"])
    #expect(migration.counts.judgements.judgeAgain == 1)
  }

  @Test func backFromTheSplitTheWholeGetsTheEvidenceOfItsParts() throws {
    let judged = Assessment.empty.conforming("RM-1", "RM-2a", "RM-2b")
    let migration = try judged.migration(from: split, to: Sample.catalogue)
    #expect(migration["RM-2"]?.kind == .split && migration["RM-2"]?.fate == .judgeAgain)
    #expect(migration["RM-2"]?.replaces == ["RM-2a", "RM-2b"])
    #expect(migration.evidence(for: "RM-2") == [2, 3])
    #expect(migration.after.assessment.judgements.keys.sorted() == ["RM-1"])
  }

  @Test func mergedRequirementsAreJudgedAgainAsOne() throws {
    let merged = Sample.catalogue.edition("2").without("RM-1", "RM-2")
      .adding("RM-9", replaces: "RM-1", "RM-2")
    let migration = try assessment.migration(to: merged)
    #expect(migration["RM-9"]?.replaces == ["RM-1", "RM-2"])
    #expect(migration["RM-1"]?.kind == .split && migration["RM-2"]?.replacedBy == ["RM-9"])
    #expect(migration.evidence(for: "RM-9") == [1, 2])
    #expect(migration.after.assessment.judgement(of: "RM-9") == .notAssessed)
  }

  @Test func whatTakesSomethingInMustBeJudgedAgainToo() throws {
    let wider = Sample.catalogue.edition("2").without("RM-2").changing("RM-1") {
      $0.replaces = ["RM-2"]
    }
    let migration = try assessment.migration(to: wider)
    let item = try #require(migration["RM-1"])
    #expect(item.kind == .split && item.fate == .judgeAgain)
    #expect(item.replaces == ["RM-1", "RM-2"] && item.replacedBy == ["RM-1"])
    #expect(migration.evidence(for: "RM-1") == [1, 2])
  }

  @Test func whatStaysBesideAPartMustBeJudgedAgainToo() throws {
    let migration = try assessment.migration(
      to: Sample.catalogue.edition("2").adding("RM-2a", replaces: "RM-2"))
    #expect(migration["RM-2"]?.kind == .split && migration["RM-2"]?.fate == .judgeAgain)
    #expect(migration["RM-2"]?.replacedBy == ["RM-2", "RM-2a"])
    #expect(migration.evidence(for: "RM-2") == [2] && migration.evidence(for: "RM-2a") == [2])
  }

  @Test func whatBothCataloguesKnowIsNoSplitAnyMore() throws {
    let both = Sample.catalogue.adding("RM-2a", replaces: "RM-2")
    let judged = assessment.conforming("RM-2a")
    let migration = try judged.migration(from: both, to: both.edition("2"))
    #expect(migration["RM-2"]?.fate == .carried && migration["RM-2a"]?.fate == .carried)
  }

  @Test func whatReplacesSomethingUnknownIsJustNew() throws {
    let migration = try assessment.migration(
      to: Sample.catalogue.edition("2").adding("RM-4", replaces: "XX-1"))
    #expect(migration["RM-4"]?.kind == .new && migration["RM-4"]?.replaces == [])
  }

  @Test func partsOfWhatWasNotJudgedNeedNotBeJudgedAgain() throws {
    let migration = try Assessment.empty.migration(to: split)
    #expect(migration.items.allSatisfy { $0.fate == .nothingThere })
  }
}
