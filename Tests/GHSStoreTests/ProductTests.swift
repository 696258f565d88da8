import GHSModel
import GHSStore
import Testing

@Suite struct ProductTests {
  let workspace: Workspace
  let product = Sample.product

  init() throws {
    workspace = try Workspace.inMemory(clock: .fixed(Sample.noon), actor: "試験者")
  }

  @Test func pinsACatalogueOnce() throws {
    let first = try workspace.pin(Sample.catalogue)
    let counter = try workspace.changeCounter()
    #expect(try workspace.pin(Sample.catalogue) == first)
    #expect(try workspace.changeCounter() == counter)
    let second = try workspace.pin(
      Sample.makeCatalogue(edition: "1.21", requirementsPerCategory: 2))
    #expect(try workspace.catalogues() == [first, second])
    #expect(try workspace.catalogue(first.digest) == Sample.catalogue)
    #expect(first == (try Sample.catalogue.reference()))
  }

  @Test func addsAProductOnce() throws {
    try workspace.addSample()
    #expect(throws: WorkspaceError.productExists(product.id)) { try workspace.addSample() }
  }

  @Test func refusesACatalogueThatIsNotPinned() throws {
    let reference = try Sample.catalogue.reference()
    #expect(throws: WorkspaceError.unknownCatalogue(reference.digest)) {
      try workspace.add(product, catalogue: reference)
    }
    #expect(throws: WorkspaceError.unknownCatalogue(reference.digest)) {
      try workspace.catalogue(reference.digest)
    }
  }

  @Test func normalisesAndLimitsTexts() throws {
    var decomposed = product
    decomposed.name = "  カ\u{3099}イド  "
    let added = try workspace.add(decomposed, catalogue: workspace.pin(Sample.catalogue))
    #expect(Array(added.name.unicodeScalars) == Array("ガイド".unicodeScalars))
    #expect(try workspace.assessment(of: product.id).product == added)
    var long = product
    long.name = String(repeating: "長", count: 1_000_000)
    #expect(
      throws: WorkspaceError.input(.tooLong(.productName, characters: 1_000_000, limit: 300))
    ) {
      try workspace.update(long)
    }
  }

  @Test func changesWhatTheCallerSaw() throws {
    try workspace.addSample()
    var renamed = product
    renamed.name = "Ward Notes Pro"
    try workspace.update(renamed, expecting: product)
    #expect(throws: WorkspaceError.conflict(.product(renamed))) {
      try workspace.update(product, expecting: product)
    }
    #expect(try workspace.assessment(of: product.id).product == renamed)
  }

  /// A form that knows nothing of the interviews cannot undo what they recorded.
  @Test func keepsWhatTheInterviewsRecorded() throws {
    try workspace.addSample()
    try workspace.stateScope(of: product.id, answers: Sample.inScope)
    let before = try workspace.classify(product.id, answers: Sample.classB, reason: "確認した")
    var renamed = product
    renamed.name = "Ward Notes Pro"
    let after = try workspace.update(renamed, expecting: before)
    #expect(after.name == "Ward Notes Pro")
    #expect(after.scope == before.scope && after.classification == before.classification)
    #expect(try workspace.assessment(of: product.id).product == after)
  }

  @Test(arguments: [nil, .a, .c] as [SafetyClass?])
  func refusesAClassOtherThanTheOneThatWasDecided(_ safetyClass: SafetyClass?) throws {
    try workspace.addSample()
    var changed = try workspace.classify(product.id, answers: Sample.classB, reason: "確認した")
    let counter = try workspace.changeCounter()
    changed.safetyClass = safetyClass
    let error = InputError.classContradictsClassification(safetyClass, classified: .b)
    #expect(throws: WorkspaceError.input(error)) { try workspace.update(changed) }
    #expect(try workspace.changeCounter() == counter)
  }

  @Test func writesNothingWhenNothingChanges() throws {
    try workspace.addSample()
    let counter = try workspace.changeCounter()
    try workspace.update(product)
    #expect(try workspace.changeCounter() == counter)
  }

  @Test func namesTheNearestProducts() throws {
    for slug in ["ward-notes", "ward-list", "pharmacy"] {
      try workspace.addSample(Sample.product(slug))
    }
    let unknown = ProductID(rawValue: "wardnotes")!
    #expect(
      throws: WorkspaceError.unknownProduct(unknown, nearest: [ProductID(rawValue: "ward-notes")!])
    ) {
      try workspace.evaluation(of: unknown)
    }
    #expect(throws: WorkspaceError.unknownProduct(ProductID(rawValue: "zzz")!, nearest: [])) {
      try workspace.journal(product: ProductID(rawValue: "zzz")!)
    }
  }
}
