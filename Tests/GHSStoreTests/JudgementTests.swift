import GHSModel
import GHSStore
import Testing

@Suite struct JudgementTests {
  let clock = MovableClock()
  let workspace: Workspace
  let product = Sample.product.id

  init() throws {
    workspace = try Workspace.inMemory(clock: clock.clock, actor: "試験者")
    try workspace.addSample()
  }

  @Test func datesAndSignsAJudgement() throws {
    var judgement = Sample.conforming
    judgement.date = CalendarDate("1999-01-01")
    let changed = try workspace.judge(
      product, [Sample.id("RM-2"), Sample.id("RM-1"), Sample.id("RM-2")], as: judgement)
    #expect(changed == [Sample.id("RM-1"), Sample.id("RM-2")])
    let stored = try workspace.assessment(of: product).judgement(of: Sample.id("RM-1"))
    #expect(stored.date == Sample.today)
    #expect(stored.assessor == "試験者")
    #expect(try workspace.journal().first?.operation == "judge")
  }

  @Test func keepsTheAssessorThatIsNamed() throws {
    var judgement = Sample.conforming
    judgement.assessor = "佐藤"
    try workspace.judge(product, [Sample.id("RM-1")], as: judgement)
    #expect(try workspace.assessment(of: product).judgements[Sample.id("RM-1")]?.assessor == "佐藤")
  }

  @Test func judgesAllOrNone() throws {
    let counter = try workspace.changeCounter()
    #expect(
      throws: WorkspaceError.unknownRequirements([
        WorkspaceError.UnknownRequirement(id: Sample.id("RM-4"), nearest: Sample.riskManagement),
        WorkspaceError.UnknownRequirement(id: Sample.id("ZZ-9.9.9"), nearest: []),
      ])
    ) {
      try workspace.judge(
        product, [Sample.id("RM-1"), Sample.id("ZZ-9.9.9"), Sample.id("RM-4")],
        as: Sample.conforming)
    }
    #expect(try workspace.assessment(of: product).judgements.isEmpty)
    #expect(try workspace.changeCounter() == counter)
  }

  @Test func writesNothingForTheSameJudgementOnTheSameDay() throws {
    try workspace.judge(product, [Sample.id("RM-1")], as: Sample.conforming)
    let counter = try workspace.changeCounter()
    #expect(try workspace.judge(product, [Sample.id("RM-1")], as: Sample.conforming) == [])
    #expect(try workspace.judge(product, [Sample.id("RM-2")], as: .notAssessed) == [])
    #expect(try workspace.changeCounter() == counter)
    clock.set("2026-11-23")
    #expect(try workspace.judge(product, [Sample.id("RM-1")], as: Sample.conforming).count == 1)
  }

  @Test func forgetsAJudgement() throws {
    try workspace.judge(product, [Sample.id("RM-1")], as: Sample.conforming)
    try workspace.judge(product, [Sample.id("RM-1")], as: .notAssessed)
    #expect(try workspace.assessment(of: product).judgements.isEmpty)
    #expect(try workspace.verifyJournal().faults == [])
  }

  @Test func keepsAnActionWithAllItsParts() throws {
    let action = Action(
      description: "計画を改める\n二行目", owner: "山田", dueDate: CalendarDate("2026-12-31"))
    try workspace.judge(
      product, [Sample.id("QM-1")],
      as: Judgement(outcome: .nonconforming, rationale: "記録がない", action: action))
    #expect(try workspace.assessment(of: product).judgements[Sample.id("QM-1")]?.action == action)
  }

  @Test func refusesWhenSomebodyElseHasJudged() throws {
    try workspace.judge(product, [Sample.id("RM-1")], as: Sample.conforming)
    let seen = try workspace.assessment(of: product).judgements
    try workspace.judge(product, [Sample.id("RM-1")], as: Judgement(outcome: .nonconforming))
    let present = try workspace.assessment(of: product).judgement(of: Sample.id("RM-1"))
    #expect(throws: WorkspaceError.conflict(.judgements([Sample.id("RM-1"): present]))) {
      try workspace.judge(
        product, [Sample.id("RM-1")], as: Sample.conforming, expecting: seen)
    }
    try workspace.judge(
      product, [Sample.id("RM-1"), Sample.id("RM-2")], as: Sample.conforming,
      expecting: [Sample.id("RM-1"): present, Sample.id("RM-2"): .notAssessed])
  }

  @Test func judgesEachInItsOwnWayInOneEntry() throws {
    try workspace.judge(product, [Sample.id("RM-2")], as: Sample.conforming)
    let seen = try workspace.assessment(of: product).judgements
    let judgements = [
      Sample.id("RM-1"): Judgement(outcome: .nonconforming, rationale: "足りない"),
      Sample.id("RM-2"): Judgement.notAssessed,
    ]
    #expect(
      try workspace.judge(product, judgements, expecting: seen)
        == [Sample.id("RM-1"), Sample.id("RM-2")])
    let after = try workspace.assessment(of: product).judgements
    #expect(after.keys.sorted() == [Sample.id("RM-1")])
    #expect(after[Sample.id("RM-1")]?.rationale == "足りない")
    try workspace.undo(product)
    #expect(try workspace.assessment(of: product).judgements == seen)
    #expect(
      throws: WorkspaceError.conflict(.judgements([Sample.id("RM-1"): .notAssessed]))
    ) {
      try workspace.judge(
        product, judgements, expecting: [Sample.id("RM-1"): Sample.conforming])
    }
    #expect(try workspace.assessment(of: product).judgements == seen, "all of them or none")
  }

  @Test func refusesControlCharacters() throws {
    #expect(
      throws: WorkspaceError.input(.controlCharacter(.rationale, scalar: 0x1B, position: 3))
    ) {
      try workspace.judge(
        product, [Sample.id("RM-1")],
        as: Judgement(outcome: .conforming, rationale: "ab\u{1B}]0;x\u{07}"))
    }
  }
}
