import GHSModel
import GHSStore
import Testing

/// Catalogues of the user's own, pinned by their digest.
@Suite struct OwnCatalogueTests {
  let workspace: Workspace
  let own: Catalogue

  init() throws {
    workspace = try Workspace.inMemory(clock: .fixed(Sample.noon), actor: "試験者")
    var own = Sample.catalogue
    own.id = "own"
    own.edition = "1"
    self.own = own
  }

  @Test func isKeptUnderItsDigestOnce() throws {
    let reference = try workspace.addCatalogue(own)
    #expect(reference == (try own.reference()))
    #expect(try workspace.addCatalogue(own) == reference)
    #expect(try workspace.catalogues() == [reference])
    #expect(try workspace.catalogue(reference.digest) == own)
    #expect(try workspace.journal().map(\.operation) == ["catalogue-pin"])
    #expect(try workspace.verifyJournal().faults == [])
  }

  @Test func anEditionMeansOneContent() throws {
    let reference = try workspace.addCatalogue(own)
    var other = own
    other.categories[0].requirements.removeLast()
    #expect(throws: WorkspaceError.editionExists(reference)) { try workspace.addCatalogue(other) }
    #expect(try workspace.catalogues() == [reference])
    other.edition = "2"
    try workspace.addCatalogue(other)
    #expect(try workspace.catalogues().map(\.edition) == ["1", "2"])
  }

  @Test func aProductCanBeJudgedAgainstItAndTakenOverToIt() throws {
    let reference = try workspace.addCatalogue(own)
    try workspace.add(Sample.product, catalogue: reference)
    let other = Sample.product("other")
    try workspace.addSample(other)
    try workspace.judge(other.id, [Sample.id("RM-1")], as: Sample.conforming)
    let done = try workspace.migrate(other.id, to: own)
    #expect(!done.isSameEdition)
    #expect(try workspace.assessment(of: other.id).catalogue == reference)
    #expect(try workspace.assessment(of: other.id).judgements.count == 1)
  }
}
