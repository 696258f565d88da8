import GHSModel
import GHSStore
import Testing

/// Whatever somebody else changes between the preview and the migration is a conflict.
@Suite struct ProductMigrationConflictTests {
  let folder: TemporaryFolder
  let mine: Workspace
  let theirs: Workspace
  let product = Sample.product.id
  let preview: CatalogueMigration

  init() throws {
    folder = try TemporaryFolder()
    let path = folder["w.sqlite"]
    mine = try Workspace.open(path: path, clock: .fixed(Sample.noon), actor: "甲")
    try mine.addSample()
    try mine.conformRiskManagement()
    theirs = try Workspace.open(path: path, clock: .fixed(Sample.noon), actor: "乙")
    preview = try mine.migrationPreview(of: product, to: ProductMigrationTests.next)
  }

  private func expectConflict(_ conflict: Conflict) throws {
    let (before, counter) = (try mine.assessment(of: product), try mine.changeCounter())
    #expect(throws: WorkspaceError.conflict(conflict)) {
      try mine.migrate(
        product, to: ProductMigrationTests.next, expecting: preview.before.assessment)
    }
    #expect(try mine.assessment(of: product) == before)
    #expect(try mine.changeCounter() == counter)
    #expect(!(try mine.catalogues().contains(preview.to)))
  }

  @Test func withAJudgement() throws {
    let id = Sample.id("QM-2")
    try theirs.judge(product, [id], as: Sample.conforming)
    try expectConflict(.judgements([id: try theirs.assessment(of: product).judgement(of: id)]))
  }

  @Test func withTheProduct() throws {
    var changed = Sample.product
    changed.name = "別名"
    try theirs.update(changed)
    try expectConflict(.product(changed))
  }

  @Test func withEvidence() throws {
    let added = try theirs.addEvidence(
      product, EvidenceDraft(title: "追加", requirements: [Sample.id("RM-1")]))
    try expectConflict(.evidence(added.id, current: added))
  }

  @Test func withAnotherMigration() throws {
    let other = Sample.makeCatalogue(edition: "3.0", requirementsPerCategory: 2)
    try theirs.migrate(product, to: other)
    try expectConflict(.catalogue(try other.reference()))
  }

  @Test func notWithADraft() throws {
    try theirs.saveDraft(product, Sample.declaration(number: "D-1"))
    try mine.migrate(product, to: ProductMigrationTests.next, expecting: preview.before.assessment)
    #expect(try mine.declarations(of: product).map(\.status) == [.draft])
  }
}
