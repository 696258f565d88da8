import GHSModel
import GHSStore
import Testing

/// What one product shows of its declaration is what the list of all products shows.
@Suite struct DeclarationOverviewTests {
  private let workspace: Workspace
  private let product = Sample.product.id

  init() throws {
    workspace = try Workspace.inMemory(clock: MovableClock().clock, actor: "試験者")
    try workspace.addSample()
    try workspace.conformRiskManagement()
  }

  private func expectSameAsInTheList(
    _ expected: ProductOverview.DeclarationOverview?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(
      try workspace.declarationOverview(of: product) == expected, sourceLocation: sourceLocation)
    #expect(
      try workspace.overviews().first?.declaration == expected, sourceLocation: sourceLocation)
  }

  @Test func followsTheDeclarationThroughItsLife() throws {
    try expectSameAsInTheList(nil)
    try workspace.saveDraft(product, Sample.declaration(number: "D-1"))
    try expectSameAsInTheList(
      .init(number: "D-1", status: .draft, claimedLevel: 1, isStale: false))
    try workspace.issue(product)
    try expectSameAsInTheList(
      .init(number: "D-1", status: .issued, claimedLevel: 1, isStale: false))
    try workspace.judge(
      product, [Sample.id("RM-1")], as: Judgement(outcome: .nonconforming, rationale: "記録がない"))
    try expectSameAsInTheList(
      .init(number: "D-1", status: .issued, claimedLevel: 1, isStale: true))
  }

  @Test func reasonsAgainstADraftAreThoseAgainstItsContent() throws {
    var content = Sample.declaration(number: "D-1")
    content.claimedLevel = 3
    content.placeOfIssue = ""
    let unsaved = try workspace.issueReasons(product, content: content)
    #expect(unsaved.contains { $0.rule == "claimed-level-above-eligible" })
    #expect(unsaved.contains { $0.rule == "declaration-content-missing" })
    #expect(throws: WorkspaceError.noDraft(product)) { try workspace.issueReasons(product) }
    try workspace.saveDraft(product, content)
    #expect(try workspace.issueReasons(product) == unsaved)
  }
}
