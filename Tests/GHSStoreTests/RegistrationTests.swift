import GHSModel
import GRDB
import Testing

@testable import GHSStore

/// What was known of a registration is recorded beside a declaration, whatever became of it.
@Suite struct RegistrationTests {
  private let workspace: Workspace
  private let product = Sample.product.id

  init() throws {
    workspace = try Workspace.inMemory(clock: .fixed(Sample.noon), actor: "試験者")
    try workspace.addSample()
    try workspace.conformRiskManagement()
    try workspace.saveDraft(product, Sample.fullDeclaration)
    try workspace.issue(product)
  }

  private var recorded: Registration? {
    get throws { try workspace.declarations(of: product).first?.registration }
  }

  @Test func standsBesideWhatWasFrozen() throws {
    let before = try #require(try workspace.declarations(of: product).first)
    let after = try workspace.recordRegistration(product, declaration: 1, Sample.registration)
    #expect(after.registration == Sample.registration)
    #expect(after.record == before.record && after.content == before.content)
    #expect(try workspace.changesSinceIssue(of: product) == [])
    #expect(
      try workspace.journal().first?.changes == [
        .declaration(1, number: "D-1", status: .issued, fields: [.registration])
      ])
    #expect(try workspace.verifyJournal().faults == [])
  }

  @Test func undoTakesItBackAfterTheIssue() throws {
    try workspace.recordRegistration(product, declaration: 1, Sample.registration)
    try workspace.undo(product)
    #expect(try recorded == nil)
    try workspace.redo(product)
    #expect(try recorded == Sample.registration)
    #expect(try workspace.verifyJournal().faults == [])
  }

  @Test func canBeRecordedOfASupersededAndOfAWithdrawnDeclaration() throws {
    try workspace.revise(product)
    try workspace.saveDraft(product, Sample.declaration(number: "D-2"))
    try workspace.issue(product)
    try workspace.withdraw(product, reason: "記載の誤り")
    for id in [1, 2] {
      try workspace.recordRegistration(product, declaration: id, Sample.registration)
    }
    let declarations = try workspace.declarations(of: product)
    #expect(declarations.map(\.status) == [.superseded, .withdrawn])
    #expect(declarations.allSatisfy { $0.registration == Sample.registration })
    #expect(throws: DatabaseError.self) {
      try workspace.queue.write {
        try $0.execute(sql: "UPDATE declaration SET withdrawal_reason = 'x' WHERE id = 2")
      }
    }
  }

  @Test func aRevisionDoesNotTakeItOver() throws {
    try workspace.recordRegistration(product, declaration: 1, Sample.registration)
    #expect(try workspace.revise(product).registration == nil)
    #expect(
      try workspace.declarations(of: product).map(\.registration) == [Sample.registration, nil])
  }

  @Test func aRevisionKeepsSupplierAndApplication() throws {
    let content = try workspace.revise(product).content
    #expect(content.oem == Sample.fullDeclaration.oem)
    #expect(content.application == Sample.fullDeclaration.application)
  }

  @Test func isRefusedWhenSomebodyElseRecordedAnother() throws {
    let seen = try #require(try workspace.declarations(of: product).first)
    try workspace.recordRegistration(product, declaration: 1, Sample.registration)
    #expect(throws: WorkspaceError.conflict(.registration(Sample.registration))) {
      try workspace.recordRegistration(
        product, declaration: 1, Registration(number: "X"), expecting: seen)
    }
    try workspace.recordRegistration(product, declaration: 1, nil)
    #expect(try recorded == nil)
  }

  @Test func thereMustBeSuchADeclaration() throws {
    #expect(throws: WorkspaceError.unknownDeclaration(7, of: product)) {
      try workspace.recordRegistration(product, declaration: 7, Sample.registration)
    }
  }

  @Test func evidenceKeepsItsCustodianThroughAChange() throws {
    let evidence = try workspace.addEvidence(
      product,
      EvidenceDraft(title: "記録", keeping: Sample.keeping, requirements: [Sample.id("RM-1")]))
    #expect(try workspace.assessment(of: product).evidence.last?.keeping == Sample.keeping)
    var draft = EvidenceDraft(evidence)
    draft.keeping = Keeping(custodian: " ", retention: "")
    try workspace.updateEvidence(product, evidence.id, draft)
    #expect(try workspace.assessment(of: product).evidence.last?.keeping == nil)
    try workspace.undo(product)
    #expect(try workspace.assessment(of: product).evidence.last?.keeping == Sample.keeping)
  }
}
