import Foundation
import GHSModel
import Testing

/// Each kind of change gives exactly its line, and nothing else does.
@Suite struct RevisionTests {
  private let former = RevisionSample.former

  @Test func nothingChangedGivesNothing() {
    #expect(RevisionSample().revision.changes == [])
    #expect(RevisionSample().revision.supersedes.number == "D-2026-01")
    #expect(RevisionSample().revision.supersedes.issuedOn == Sample.day)
    #expect(RevisionSample().revision.move == nil)
    for seed in 0..<50 {
      let evaluation = RandomAssessment(seed: seed, requirements: 12).evaluation
      let record = DeclarationRecord(
        content: .complete, evaluation: evaluation,
        journalHead: JournalHead(sequence: 1, hash: JournalEntry.origin))
      let same = Revision(
        of: record, content: .complete.with(\.number, "D-2"), assessment: evaluation.assessment)
      #expect(same.changes == [])
    }
  }

  @Test(arguments: RevisionMutation.all)
  func oneChangeGivesOneLine(_ mutation: RevisionMutation) {
    var changed = RevisionSample()
    mutation.apply(&changed)
    #expect(changed.revision.changes == [mutation.expected])
    expectMessage(mutation.expected.subjectName)
    #expect(mutation.expected.sentence.ja.hasPrefix(mutation.expected.subjectName.ja))
  }

  /// Any set of changes gives the lines of each and no other.
  @Test(arguments: 0..<200)
  func severalChangesGiveTheirLines(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let chosen = RevisionMutation.independent.filter { _ in Bool.random(using: &random) }
    var changed = RevisionSample()
    for mutation in chosen.shuffled(using: &random) { mutation.apply(&changed) }
    let lines = changed.revision.changes
    #expect(Set(lines) == Set(chosen.map(\.expected)))
    #expect(lines.count == chosen.count)
  }

  /// Every change leads to the declaration it was made for, and to the former one only by accident.
  @Test(arguments: RevisionMutation.all)
  func aChangeLeadsToItsDeclaration(_ mutation: RevisionMutation) {
    var changed = RevisionSample()
    mutation.apply(&changed)
    let record = DeclarationRecord(
      content: changed.content, evaluation: changed.assessment.evaluated(),
      journalHead: JournalHead(sequence: 9, hash: JournalEntry.origin))
    #expect(changed.revision.disagreements(with: record) == [])
    let change = mutation.expected
    if change.before != change.after {
      #expect(changed.revision.disagreements(with: former) == [change])
    }
  }

  @Test func theOrderOfEvidenceAndAJudgementWrittenOutAreNoChange() {
    var same = RevisionSample()
    same.assessment.evidence.reverse()
    same.assessment.judgements["PS-1"] = .notAssessed
    #expect(same.revision.changes == [])
  }

  /// RM and QM are claimed: what was done for level 3 is nobody's business who receives level 2.
  @Test func whatIsDoneInCategoriesThatAreNotClaimedIsNotInIt() {
    var further = RevisionSample()
    further.assessment = further.assessment.judging("PS-1", as: .nonconforming)
      .with(Evidence(id: 50, title: "New", requirements: ["PS-1"]))
    #expect(further.revision.changes == [])
    further.content.claimedCategories += ["PS"]
    #expect(further.revision.changes.map(\.subject) == ["PS", "PS-1", "E-50"])
  }

  @Test func evidenceThatIsThereForAnotherCategoryOnlyWasRemoved() {
    var moved = RevisionSample()
    moved.assessment.evidence[1].requirements = ["PS-1"]
    #expect(moved.revision.changes.map(\.kind) == [.removed])
    let record = DeclarationRecord(
      content: moved.content, evaluation: moved.assessment.evaluated(),
      journalHead: JournalHead(sequence: 9, hash: JournalEntry.origin))
    #expect(moved.revision.disagreements(with: record) == [])
    #expect(moved.revision.disagreements(with: former) == moved.revision.changes)
  }

  /// A field that is added to what is declared must be compared too.
  @Test func everyStoredFieldIsCompared() {
    func names(_ value: Any) -> Set<String> {
      Set(Mirror(reflecting: value).children.compactMap(\.label))
    }
    func covered(_ aspect: String) -> Set<String> {
      Set(RevisionMutation.all.filter { $0.of == aspect }.map(\.property))
    }
    #expect(names(DeclarationContent()).subtracting(["number"]) == covered("content"))
    #expect(names(Sample.product).subtracting(["id"]) == covered("product"))
    #expect(names(Judgement.notAssessed) == covered("judgement"))
    #expect(
      names(RevisionSample.former.assessment.evidence[0]).subtracting(["id"])
        == covered("evidence"))
    #expect(
      names(RevisionSample.former.assessment) == ["product", "catalogue", "judgements", "evidence"])
  }

  @Test func theLevelMovesAsClaimed() {
    func move(_ change: (inout RevisionSample) -> Void) -> LevelMove? {
      var changed = RevisionSample()
      change(&changed)
      return changed.revision.move
    }
    #expect(move { $0.content.claimedLevel = 3 } == .raised(from: 2, to: 3))
    #expect(move { $0.content.claimedLevel = 1 } == .lowered(from: 2, to: 1))
    #expect(move { $0.content.claimedLevel = nil } == .lowered(from: 2, to: nil))
    #expect(move { $0.content.claimedCategories += ["PS"] } == .otherCategories)
    #expect(move { $0.content.supplement = "More" } == nil)
    let moves: [LevelMove] = [
      .raised(from: 1, to: 3), .lowered(from: 3, to: 1), .lowered(from: 1, to: nil),
      .otherCategories,
    ]
    for move in moves { expectMessage(move.explanation) }
  }

  @Test func noRationaleIsSaid() throws {
    var changed = RevisionSample()
    changed.assessment = changed.assessment.judging(
      "RM-1", as: .conforming, rationale: "SECRET RATIONALE")
    changed.assessment.product.classification?.reason = "SECRET REASON"
    changed.assessment.product.scope?.remarks = "SECRET REMARK"
    let revision = changed.revision
    #expect(revision.changes.count == 3)
    let text = try CanonicalJSON.text(revision) + revision.changes.map(\.sentence.en).joined()
    #expect(!text.contains("SECRET"))
  }

  @Test func aRevisionComesBackAsItWas() throws {
    var changed = RevisionSample()
    for mutation in RevisionMutation.independent { mutation.apply(&changed) }
    let data = try CanonicalJSON.data(changed.revision)
    #expect(try CanonicalJSON.decode(Revision.self, from: data) == changed.revision)
  }

  @Test func whatReplacedWhat() {
    func declaration(_ id: Int, _ status: Declaration.Status) -> Declaration {
      Declaration(
        id: id, product: "ward-notes", status: status, record: status == .draft ? nil : former)
    }
    let life = [
      declaration(1, .superseded), declaration(2, .withdrawn), declaration(4, .superseded),
      declaration(5, .issued), declaration(6, .draft),
    ]
    #expect(life.map { $0.former(among: life)?.id } == [nil, 1, nil, 4, 5])
    #expect(life.map { $0.successor(among: life)?.id } == [2, nil, 5, nil, nil])
  }
}
