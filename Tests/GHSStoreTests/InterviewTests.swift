import GHSModel
import GHSStore
import Testing

@Suite struct InterviewTests {
  let clock = MovableClock()
  let workspace: Workspace
  let id = Sample.product.id

  init() throws {
    workspace = try Workspace.inMemory(clock: clock.clock, actor: "試験者")
    try workspace.addSample()
  }

  private func stored() throws -> Product { try workspace.assessment(of: id).product }

  private func operations() throws -> [String] {
    try workspace.journal(product: id).map(\.operation)
  }

  @Test func aStatementIsDatedAndSignedByTheActor() throws {
    let product = try workspace.stateScope(of: id, answers: Sample.inScope, remarks: " 確認済み ")
    #expect(
      product.scope
        == ScopeStatement(
          answers: Sample.inScope, date: Sample.today, answeredBy: "試験者", remarks: "確認済み"))
    #expect(product.scope?.outcome == .inScope)
    #expect(try stored() == product)
    #expect(try operations().first == "product-scope", "the newest comes first")
    let named = try workspace.stateScope(of: id, answers: Sample.inScope, answeredBy: " 佐藤 ")
    #expect(named.scope?.answeredBy == "佐藤")
  }

  @Test func aClassificationSetsTheClassInTheSameChange() throws {
    let counter = try workspace.changeCounter()
    let product = try workspace.classify(
      id, answers: [.contributes: .no, .seriousInjury: .yes], reason: "記録を見るだけである")
    #expect(product.safetyClass == .a)
    #expect(
      product.classification
        == SafetyClassification(
          answers: [.contributes: .no], reason: "記録を見るだけである", date: Sample.today,
          decidedBy: "試験者"))
    #expect(try stored() == product)
    #expect(try workspace.changeCounter() == counter + 1)
    try workspace.classify(id, answers: Sample.classB, reason: "見直した", decidedBy: "佐藤")
    #expect(try stored().safetyClass == .b)
    #expect(try stored().classification?.decidedBy == "佐藤")
  }

  @Test func theSameAnswersOnTheSameDayChangeNothing() throws {
    try workspace.stateScope(of: id, answers: Sample.inScope)
    try workspace.classify(id, answers: Sample.classB, reason: "確認した")
    let counter = try workspace.changeCounter()
    try workspace.stateScope(of: id, answers: Sample.inScope)
    try workspace.classify(id, answers: Sample.classB, reason: "確認した")
    #expect(try workspace.changeCounter() == counter)
    clock.set("2026-11-23")
    try workspace.stateScope(of: id, answers: Sample.inScope)
    #expect(try stored().scope?.date == CalendarDate("2026-11-23"))
  }

  @Test func bothCanBeUndoneAndDoneAgain() throws {
    let start = try stored()
    let stated = try workspace.stateScope(of: id, answers: [.registeredDevice: .yes])
    let classified = try workspace.classify(id, answers: [:], reason: "分からない")
    #expect(classified.safetyClass == .c)
    #expect(try workspace.undo(id).operation == "product-classify")
    #expect(try stored() == stated)
    #expect(try workspace.undo(id).operation == "product-scope")
    #expect(try stored() == start)
    try workspace.redo(id)
    #expect(try stored() == stated)
    try workspace.redo(id)
    #expect(try stored() == classified)
    #expect(try workspace.verifyJournal().faults == [])
  }

  @Test func refusesWhatTheCallerDidNotSeeAndWhatCannotBeTaken() throws {
    let seen = try stored()
    let stated = try workspace.stateScope(of: id, answers: Sample.inScope, expecting: seen)
    let counter = try workspace.changeCounter()
    #expect(throws: WorkspaceError.conflict(.product(stated))) {
      try workspace.classify(id, answers: Sample.classB, reason: "確認した", expecting: seen)
    }
    #expect(throws: WorkspaceError.conflict(.product(stated))) {
      try workspace.stateScope(of: id, answers: [:], expecting: seen)
    }
    #expect(throws: WorkspaceError.input(.empty(.classificationReason))) {
      try workspace.classify(id, answers: Sample.classB, reason: " ")
    }
    #expect(
      throws: WorkspaceError.input(
        .controlCharacter(.scopeAnsweredBy, scalar: 0x1B, position: 1))
    ) {
      try workspace.stateScope(of: id, answers: [:], answeredBy: "\u{1B}")
    }
    let unknown = Sample.product("none").id
    #expect(throws: WorkspaceError.unknownProduct(unknown, nearest: [])) {
      try workspace.stateScope(of: unknown, answers: [:])
    }
    #expect(try workspace.changeCounter() == counter)
  }

  @Test func theListKnowsBoth() throws {
    try workspace.stateScope(of: id, answers: Sample.inScope)
    let product = try workspace.classify(id, answers: Sample.classB, reason: "確認した")
    #expect(try workspace.overviews().map(\.product) == [product])
    #expect(try workspace.overviews().map(\.advisoryFindings) == [0])
  }

  @Test func anIssuedDeclarationIsStaleAfterEither() throws {
    try workspace.stateScope(of: id, answers: Sample.inScope)
    try workspace.classify(id, answers: Sample.classB, reason: "確認した")
    try workspace.conformRiskManagement()
    try workspace.saveDraft(id, Sample.declaration(number: "D-1"))
    try workspace.issue(id)
    #expect(try workspace.overviews().first?.declaration?.isStale == false)
    let issued = try stored()
    try workspace.stateScope(of: id, answers: [.registeredDevice: .yes])
    #expect(try workspace.changesSinceIssue(of: id) == [.product])
    #expect(try workspace.overviews().first?.declaration?.isStale == true)
    try workspace.undo(id)
    #expect(try workspace.changesSinceIssue(of: id) == [])
    try workspace.classify(id, answers: Sample.classB, reason: "別の理由")
    #expect(try workspace.changesSinceIssue(of: id) == [.product])
    let record = try workspace.declarations(of: id).first?.record
    #expect(record?.assessment.product == issued, "the record keeps what was answered then")
  }
}
