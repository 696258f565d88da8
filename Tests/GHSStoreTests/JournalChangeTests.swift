import GHSModel
import GHSStore
import Testing

@Suite struct JournalChangeTests {
  private let workspace: Workspace
  private let product = Sample.product.id

  init() throws {
    workspace = try Workspace.inMemory(clock: MovableClock().clock, actor: "試験者")
    try workspace.addSample()
  }

  private func lastChanges() throws -> [JournalChange] {
    try #require(try workspace.journal(product: product, limit: 1).first).changes
  }

  @Test func namesEachJudgementWithBothOutcomes() throws {
    let ids = [Sample.id("RM-2"), Sample.id("RM-1")]
    try workspace.judge(product, ids, as: Judgement(outcome: .conforming, rationale: "確認した"))
    try workspace.judge(
      product, ids, as: Judgement(outcome: .nonconforming, rationale: "記録がない"))
    #expect(
      try lastChanges() == [
        .judgement(Sample.id("RM-1"), from: .conforming, to: .nonconforming),
        .judgement(Sample.id("RM-2"), from: .conforming, to: .nonconforming),
      ])
    try workspace.undo(product)
    #expect(
      try lastChanges().first
        == .judgement(Sample.id("RM-1"), from: .nonconforming, to: .conforming))
  }

  private func lastValues() throws -> [JournalValue] {
    try #require(try workspace.journal(product: product, limit: 1).first).values
  }

  @Test func saysWhatAFactWasAndWhatItIs() throws {
    try workspace.judge(
      product, [Sample.id("RM-1")], as: Judgement(outcome: .conforming, rationale: "確認した"))
    #expect(
      try lastValues().map { [$0.subject, $0.before, $0.after] }
        == [["RM-1", "", "確認した"], ["RM-1", "", "試験者"]])
    let added = try workspace.addEvidence(
      product, EvidenceDraft(title: "計画書", requirements: [Sample.id("RM-1")]))
    #expect(try lastValues() == [], "all of it is new")
    try workspace.updateEvidence(
      product, added.id,
      EvidenceDraft(
        title: "計画書 第2版", expiryDate: CalendarDate("2027-03-31"),
        requirements: [Sample.id("RM-1")]),
      expecting: added)
    #expect(
      try lastValues().map { [$0.subject, $0.field.rawValue, $0.before, $0.after] } == [
        ["E-1", "evidenceTitle", "計画書", "計画書 第2版"],
        ["E-1", "evidenceExpiryDate", "", "2027-03-31"],
      ])
    try workspace.undo(product)
    #expect(try lastValues().map(\.after) == ["計画書", ""])
    var renamed = Sample.product
    renamed.version = "9.9"
    try workspace.update(renamed, expecting: Sample.product)
    #expect(try lastValues().map { [$0.before, $0.after] } == [[Sample.product.version, "9.9"]])
  }

  @Test func namesEvidenceThatWasWithdrawnToo() throws {
    let added = try workspace.addEvidence(
      product, EvidenceDraft(title: "計画書", requirements: [Sample.id("RM-1")]))
    #expect(try lastChanges() == [.evidence(added.id, title: "計画書")])
    try workspace.withdrawEvidence(product, added.id)
    #expect(try lastChanges() == [.evidence(added.id, title: "計画書")])
  }

  @Test func namesWhatEvidenceSupportsSinceAndWhatIsSaidOtherwise() throws {
    let added = try workspace.addEvidence(
      product, EvidenceDraft(title: "計画書", requirements: [Sample.id("RM-1")]))
    try workspace.reuseEvidence(
      product, [added.id], for: [Sample.id("RM-2")], expecting: [added])
    #expect(
      try lastChanges() == [
        .evidence(added.id, title: "計画書", gained: [Sample.id("RM-2")])
      ])
    let seen = try #require(workspace.assessment(of: product).evidence.first)
    var draft = EvidenceDraft(seen)
    draft.revision = "2"
    draft.requirements = [Sample.id("RM-2")]
    try workspace.updateEvidence(product, added.id, draft, expecting: seen)
    #expect(
      try lastChanges() == [
        .evidence(
          added.id, title: "計画書", fields: [.evidenceRevision], lost: [Sample.id("RM-1")])
      ])
  }

  @Test func namesADraftAndItsEnd() throws {
    try workspace.saveDraft(product, Sample.declaration(number: "D-7"))
    #expect(try lastChanges() == [.declaration(1, number: "D-7", status: .draft, fields: [])])
    try workspace.discardDraft(product)
    #expect(try lastChanges() == [.declaration(1, number: "D-7", status: nil, fields: [])])
  }

  @Test func namesWhichFactsOfAProductChangedAndTheSameOnesWhenThatIsUndone() throws {
    var changed = try workspace.assessment(of: product).product
    changed.version += ".1"
    changed.intendedUse += "（追記）"
    try workspace.update(changed)
    let expected = [JournalChange.product(product, fields: [.productVersion, .intendedUse])]
    #expect(try lastChanges() == expected)
    try workspace.undo(product)
    #expect(try lastChanges() == expected)
  }

  @Test func namesWhatADraftSaysOtherwise() throws {
    var content = Sample.declaration(number: "D-7")
    try workspace.saveDraft(product, content)
    content.placeOfIssue += "（変更）"
    content.supplement += "補足"
    try workspace.saveDraft(product, content)
    #expect(
      try lastChanges() == [
        .declaration(1, number: "D-7", status: .draft, fields: [.placeOfIssue, .supplement])
      ])
  }

  @Test func everyFactThatChangesIsNamed() throws {
    let old = try workspace.assessment(of: product).product
    let new = Product(
      id: old.id, name: "別", version: "別", vendor: "別", intendedUse: "別",
      safetyClass: old.safetyClass == .a ? .b : .a)
    try workspace.update(new)
    guard case .product(_, let fields) = try #require(try lastChanges().first) else {
      Issue.record("no change of the product")
      return
    }
    #expect(
      Set(fields).isSuperset(of: [
        .productName, .productVersion, .vendor, .intendedUse, .safetyClass,
      ]))
  }
}
