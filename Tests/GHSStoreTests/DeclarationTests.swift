import GHSModel
import GRDB
import Testing

@testable import GHSStore

@Suite struct DeclarationTests {
  let clock = MovableClock()
  let workspace: Workspace
  let product = Sample.product.id

  init() throws {
    workspace = try Workspace.inMemory(clock: clock.clock, actor: "試験者")
    try workspace.addSample()
    try workspace.conformRiskManagement()
  }

  private func issue(_ number: String) throws -> Declaration {
    try workspace.saveDraft(product, Sample.declaration(number: number))
    return try workspace.issue(product)
  }

  @Test func keepsOneDraft() throws {
    var content = DeclarationContent()
    content.issuerName = " 例示医療 "
    let first = try workspace.saveDraft(product, content, expecting: DeclarationContent())
    #expect(first.content.issuerName == "例示医療")
    #expect(throws: WorkspaceError.conflict(.draft(first.content))) {
      try workspace.saveDraft(product, content, expecting: DeclarationContent())
    }
    content.number = "D-1"
    let second = try workspace.saveDraft(product, content, expecting: first.content)
    #expect(second.id == first.id)
    #expect(try workspace.declarations(of: product) == [second])
    #expect(throws: WorkspaceError.draftExists(product)) { try workspace.revise(product) }
    try workspace.discardDraft(product)
    #expect(throws: WorkspaceError.noDraft(product)) { try workspace.discardDraft(product) }
    #expect(throws: WorkspaceError.noDraft(product)) { try workspace.issue(product) }
    #expect(throws: WorkspaceError.noDraft(product)) { try workspace.issueReasons(product) }
    #expect(throws: WorkspaceError.nothingToRevise(product)) { try workspace.revise(product) }
    try workspace.undo(product)
    #expect(try workspace.declarations(of: product) == [second])
  }

  @Test func freezesWhatWasJudged() throws {
    let head = try workspace.saveDraft(product, Sample.declaration(number: "D-1"))
    #expect(head.status == .draft)
    let before = try workspace.journalHead()
    let evaluation = try workspace.evaluation(of: product)
    let issued = try workspace.issue(product)
    #expect(issued.status == .issued)
    let record = try #require(issued.record)
    #expect(record.issuedOn == Sample.today)
    #expect(record.assessment == evaluation.assessment)
    #expect(record.derivation == evaluation.derivation)
    #expect(record.journalHead == before)
    try workspace.judge(product, [Sample.id("RM-1")], as: Judgement(outcome: .nonconforming))
    #expect(try workspace.declarations(of: product) == [issued])
    let changes = try workspace.changesSinceIssue(of: product)
    #expect(changes.contains(.judgements([Sample.id("RM-1")])))
    #expect(changes.contains(.levelLost(claimed: 1, eligible: nil)))
    #expect(try workspace.overviews().first?.declaration?.isStale == true)
    #expect(try workspace.verifyJournal().faults == [])
  }

  @Test func refusesWithEveryReason() throws {
    try workspace.saveDraft(product, DeclarationContent())
    let reasons = try workspace.issueReasons(product)
    #expect(throws: WorkspaceError.issueRefused(reasons)) { try workspace.issue(product) }
    #expect(
      Set(reasons.map(\.rule)) == ["declaration-content-missing", "reviewer-is-signatory"])
  }

  @Test func issuesWhatTheCallerSaw() throws {
    try workspace.saveDraft(product, Sample.declaration(number: "D-1"))
    let other = Sample.declaration(number: "D-2")
    try workspace.saveDraft(product, other)
    #expect(throws: WorkspaceError.conflict(.draft(other))) {
      try workspace.issue(product, expecting: Sample.declaration(number: "D-1"))
    }
    #expect(try workspace.issue(product, expecting: other).status == .issued)
  }

  @Test func supersedesAndWithdraws() throws {
    let first = try issue("D-1")
    let draft = try workspace.revise(product)
    #expect(draft.content.number == "")
    #expect(draft.content.issuerName == "例示医療株式会社")
    #expect(try workspace.declarations(of: product).map(\.status) == [.issued, .draft])
    let second = try issue("D-2")
    var superseded = first
    superseded.status = .superseded
    #expect(try workspace.declarations(of: product) == [superseded, second])
    #expect(throws: WorkspaceError.input(.empty(.withdrawalReason))) {
      try workspace.withdraw(product, reason: " ")
    }
    let withdrawn = try workspace.withdraw(product, reason: "記載の誤り")
    #expect(withdrawn.withdrawal == Declaration.Withdrawal(date: Sample.today, reason: "記載の誤り"))
    #expect(withdrawn.record == second.record)
    #expect(throws: WorkspaceError.noDeclarationInForce(product)) {
      try workspace.withdraw(product, reason: "もう一度")
    }
    #expect(try workspace.revise(product).content.placeOfIssue == "東京")
    #expect(try workspace.verifyJournal().faults == [])
  }

  @Test func keepsNumbersUniqueAcrossTheWorkspace() throws {
    _ = try issue("D-1")
    let other = Sample.product("other")
    try workspace.addSample(other)
    try workspace.conformRiskManagement(other.id)
    try workspace.saveDraft(other.id, Sample.declaration(number: "D-1"))
    #expect(
      try workspace.issueReasons(other.id).map(\.rule) == ["declaration-number-in-use"])
    _ = try workspace.withdraw(product, reason: "誤り")
    #expect(
      try workspace.issueReasons(other.id).map(\.rule) == ["declaration-number-in-use"])
  }

  @Test func cannotBeUndoneOnceItHasLeftTheHouse() throws {
    _ = try issue("D-1")
    let issued = try workspace.changeCounter()
    #expect(throws: WorkspaceError.notUndoable(.declarationIssue, sequence: issued)) {
      try workspace.undo(product)
    }
    #expect(try workspace.undoable(product) == nil)
    _ = try workspace.withdraw(product, reason: "誤り")
    #expect(throws: WorkspaceError.notUndoable(.declarationWithdraw, sequence: issued + 1)) {
      try workspace.undo(product)
    }
    try workspace.revise(product)
    #expect(try workspace.undo(product).operation == "declaration-revise")
  }

  @Test func theFileRefusesToAlterAnIssuedDeclaration() throws {
    _ = try issue("D-1")
    for sql in [
      "UPDATE declaration SET content = '{\"number\":\"D-9\"}'",
      "UPDATE declaration SET status = 'draft', record = NULL",
      "DELETE FROM declaration", "UPDATE declaration_record SET content = '{}'",
      "DELETE FROM declaration_record", "UPDATE catalogue SET content = '{}'",
      "DELETE FROM catalogue", "UPDATE journal SET actor = 'x'", "DELETE FROM journal",
      "UPDATE product SET catalogue = '\(String(repeating: "0", count: 64))'",
    ] {
      #expect(throws: DatabaseError.self, "\(sql)") {
        try workspace.queue.write { try $0.execute(sql: sql) }
      }
    }
    #expect(try workspace.verifyJournal().faults == [])
  }
}
