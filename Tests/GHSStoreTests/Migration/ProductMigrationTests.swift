import GHSModel
import Testing

@testable import GHSStore

/// A product is taken over to another catalogue in one change, which can be undone.
@Suite struct ProductMigrationTests {
  let clock = MovableClock()
  let folder: TemporaryFolder
  let path: String
  let workspace: Workspace
  let product = Sample.product.id

  /// RM-1 asks something else, RM-2 is split into RM-2a and RM-2b, RM-3 is gone, QM-4 is new.
  static let next: Catalogue = {
    var next = Sample.makeCatalogue(edition: "2.0", requirementsPerCategory: 3)
    let old = next.categories[0].requirements
    var reworded = old[0]
    reworded.question.ja += "（改）"
    let parts = ["RM-2a", "RM-2b"].map { id in
      Requirement(
        id: Sample.id(id), obligation: .required, clauses: old[1].clauses,
        guideline: old[1].guideline, mayBeNotApplicable: true, title: old[1].title,
        question: old[1].question, replaces: [old[1].id])
    }
    next.categories[0].requirements = [reworded] + parts
    var added = next.categories[1].requirements[2]
    added = Requirement(
      id: Sample.id("QM-4"), obligation: .required, clauses: added.clauses,
      guideline: added.guideline, mayBeNotApplicable: true, title: added.title,
      question: added.question)
    next.categories[1].requirements.append(added)
    return next
  }()

  init() throws {
    folder = try TemporaryFolder()
    path = folder["w.sqlite"]
    workspace = try Workspace.open(path: path, clock: clock.clock, actor: "試験者")
    try workspace.addSample()
    try workspace.conformRiskManagement(
      source: .file(path: try folder.write("計画", to: "plan.txt"), custody: .attached))
    try workspace.judge(product, [Sample.id("QM-1")], as: Sample.conforming)
    try workspace.addEvidence(
      product, EvidenceDraft(title: "RM-3 だけの記録", requirements: [Sample.id("RM-3")]))
  }

  private func picture() throws -> String {
    try CanonicalJSON.text(workspace.assessment(of: product))
      + CanonicalJSON.text(workspace.declarations(of: product))
  }

  @Test func aPreviewChangesNothing() throws {
    let (before, counter) = (try picture(), try workspace.changeCounter())
    let preview = try workspace.migrationPreview(of: product, to: Self.next)
    #expect(preview.before.level == 1 && preview.after.level == nil)
    #expect(try picture() == before)
    #expect(try workspace.changeCounter() == counter)
    #expect(try workspace.catalogues().map(\.edition) == ["1.20"])
  }

  @Test func doesWhatThePreviewSays() throws {
    let preview = try workspace.migrationPreview(of: product, to: Self.next)
    let counter = try workspace.changeCounter()
    let done = try workspace.migrate(
      product, to: Self.next, expecting: preview.before.assessment)
    #expect(done.after.assessment == preview.after.assessment)
    #expect(try workspace.assessment(of: product) == preview.after.assessment)
    #expect(try workspace.evaluation(of: product).derivation == preview.after.derivation)
    #expect(try workspace.overviews().map(\.level) == [nil])
    #expect(try workspace.overviews().map(\.catalogue) == [try Self.next.reference()])
    let entries = try workspace.journal().prefix { $0.sequence > counter }
    #expect(entries.map(\.operation) == ["catalogue-migrate", "catalogue-pin"])
    #expect(entries.first?.product == product)
    #expect(try workspace.verifyJournal().faults == [])
  }

  @Test func keepsJudgementsOfWhatIsAskedTheSameAndLinksOfWhatIsJudgedAgain() throws {
    try workspace.migrate(product, to: Self.next)
    let assessment = try workspace.assessment(of: product)
    #expect(assessment.judgements.keys.sorted() == [Sample.id("QM-1")])
    #expect(
      assessment.evidence.map(\.requirements) == [
        [Sample.id("RM-1"), Sample.id("RM-2a"), Sample.id("RM-2b")], [],
      ])
    let file = try #require(assessment.evidence[0].file)
    #expect(try workspace.attachment(file.digest).count == "計画".utf8.count)
  }

  @Test func theJournalKeepsWhatWasJudged() throws {
    try workspace.migrate(product, to: Self.next)
    let entry = try #require(try workspace.journal(product: product, limit: 1).first)
    let (before, after) = try entry.entities()
    #expect(before.judgements?.keys.sorted() == Sample.riskManagement)
    #expect(before.judgements?.values.allSatisfy { $0.rationale == "計画書の3章で確認した" } == true)
    #expect(after.judgements == [:])
    #expect(before.product?.catalogue.edition == "1.20")
    #expect(entry.changes.first == .catalogue(try Self.next.reference()))
    #expect(entry.changes.count == 1 + 3 + 2)
  }

  @Test func undoBringsEverythingBackAndRedoDoesItAgain() throws {
    let before = try picture()
    try workspace.migrate(product, to: Self.next)
    let after = try picture()
    try workspace.undo(product)
    #expect(try picture() == before)
    #expect(try workspace.evaluation(of: product).level == 1)
    try workspace.redo(product)
    #expect(try picture() == after)
    try workspace.undo(product)
    #expect(try picture() == before)
    #expect(try workspace.verifyJournal().faults == [])
  }

  @Test func thereAndBackLeavesTheRestUnassessed() throws {
    let before = try workspace.assessment(of: product)
    try workspace.migrate(product, to: Self.next)
    try workspace.migrate(product, to: Sample.catalogue)
    let back = try workspace.assessment(of: product)
    #expect(back.catalogue == before.catalogue)
    #expect(back.judgements == before.judgements.filter { $0.key == Sample.id("QM-1") })
    #expect(back.evidence[0].requirements == [Sample.id("RM-1"), Sample.id("RM-2")])
    #expect(try workspace.catalogues().count == 2)
    #expect(try workspace.verifyJournal().faults == [])
  }

  @Test func theSameCatalogueIsNoChange() throws {
    let counter = try workspace.changeCounter()
    let done = try workspace.migrate(product, to: Sample.catalogue)
    #expect(!done.isNeeded)
    #expect(try workspace.changeCounter() == counter)
  }

  @Test func newerTextsOfTheSameEditionAreKeptBesideTheOlder() throws {
    var newer = Sample.catalogue
    newer.categories[0].requirements[0].guidance = LocalizedText(ja: "解説", en: "Guidance")
    let done = try workspace.migrate(product, to: newer)
    #expect(done.isNeeded && done.isSameEdition && done.after.level == 1)
    #expect(try workspace.catalogues().map(\.edition) == ["1.20", "1.20"])
    #expect(try workspace.assessment(of: product).judgements.count == 4)
  }

  @Test func draftsStayAndIssuedDeclarationsKeepTheirEdition() throws {
    try workspace.saveDraft(product, Sample.declaration(number: "D-1"))
    let issued = try workspace.issue(product)
    let draft = try workspace.revise(product)
    try workspace.migrate(product, to: Self.next)
    #expect(try workspace.declarations(of: product) == [issued, draft])
    let record = try #require(issued.record)
    #expect(record.assessment.catalogue == (try Sample.catalogue.reference()))
    let changes = try workspace.changesSinceIssue(of: product)
    #expect(changes.contains(.catalogue))
    #expect(changes.contains(.levelLost(claimed: 1, eligible: nil)))
    #expect(try workspace.declarationOverview(of: product)?.isStale == true)
    try workspace.undo(product)
    #expect(try workspace.changesSinceIssue(of: product) == [])
  }

  @Test func evidenceThatSupportsNothingCanBeLinkedAnewOrWithdrawn() throws {
    try workspace.migrate(product, to: Self.next)
    let bare = try #require(try workspace.assessment(of: product).evidence.last)
    var draft = EvidenceDraft(bare)
    #expect(throws: WorkspaceError.input(.noRequirement)) {
      try workspace.updateEvidence(product, bare.id, draft)
    }
    draft.requirements = [Sample.id("RM-2a")]
    #expect(
      try workspace.updateEvidence(product, bare.id, draft).requirements == [Sample.id("RM-2a")])
    try workspace.checkEvidence(product)
    try workspace.withdrawEvidence(product, bare.id)
    #expect(try workspace.verifyJournal().faults == [])
  }

  @Test func anUnknownProductIsRefusedAndNothingIsPinned() throws {
    let id = Sample.product("other").id
    #expect(throws: WorkspaceError.unknownProduct(id, nearest: [])) {
      try workspace.migrate(id, to: Self.next)
    }
    #expect(try workspace.catalogues().count == 1)
  }
}
