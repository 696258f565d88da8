import Foundation
import GHSModel
import GRDB
import Testing

@testable import GHSStore

/// Workspaces as every released version wrote them, kept in `Fixtures`; see the README there.
@Suite struct SchemaFixtureTests {
  static let fixtures = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Fixtures")

  /// What the fixture of a version holds beyond what every one of them does.
  struct Fixture: Sendable {
    let version: Int
    let entries: Int
    let evidence: [Int]
    var product = Sample.product
    var certificate: Certificate?
    var keeping: Keeping?
    var content = Sample.declaration(number: "D-1")
    var registration: Registration?

    /// The first version had no interviews and no certificates.
    static let first = Fixture(version: 1, entries: 14, evidence: [1, 2, 4])
    static let second = Fixture(
      version: 2, entries: 17, evidence: [1, 2, 4, 5], product: Sample.interviewed,
      certificate: Sample.certificate)
    static let third = Fixture(
      version: 3, entries: 18, evidence: [1, 2, 4, 5], product: Sample.interviewed,
      certificate: Sample.certificate, keeping: Sample.keeping, content: Sample.fullDeclaration,
      registration: Sample.registration)
  }

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [Fixture.first, .second, .third]) func opensAndVerifies(_ fixture: Fixture)
    throws
  {
    let copy = folder["workspace.sqlite"]
    try FileManager.default.copyItem(
      atPath: Self.fixtures.appendingPathComponent("schema-\(fixture.version).sqlite").path,
      toPath: copy)
    let workspace = try Workspace.open(
      path: copy, create: false, clock: .fixed(Sample.noon), actor: "試験者")
    let report = try workspace.verifyJournal()
    #expect(report.faults == [])
    #expect(report.entries == fixture.entries)
    let id = Sample.product.id
    let assessment = try workspace.assessment(of: id)
    #expect(assessment.product == fixture.product)
    #expect(assessment.judgements.count == 4)
    #expect(
      assessment.judgement(of: Sample.id("QM-1")).action
        == Action(description: "計画を作る", owner: "山田花子", dueDate: CalendarDate("2026-12-31")))
    #expect(assessment.evidence.map(\.id.number) == fixture.evidence)
    #expect(
      assessment.evidence.compactMap(\.certificate) == [fixture.certificate].compactMap(\.self))
    #expect(assessment.evidence.compactMap(\.keeping) == [fixture.keeping].compactMap(\.self))
    let attached = try #require(assessment.evidence[1].file)
    #expect(try workspace.attachment(attached.digest) == Data("記録の内容".utf8))
    #expect(try workspace.declarations(of: id).map(\.status) == [.issued, .draft])
    let issued = try #require(try workspace.declarations(of: id).first)
    #expect(issued.content == fixture.content && issued.record?.content == fixture.content)
    #expect(issued.registration == fixture.registration)
    // RM is claimed; what was changed since is in QM.
    #expect(try workspace.changesSinceIssue(of: id) == [])
    #expect(try workspace.overviews().map(\.level) == [1])
    try workspace.undo(id)
    try workspace.judge(id, [Sample.id("LC-1")], as: Sample.conforming)
    #expect(try workspace.verifyJournal().faults == [])
    #expect(
      try workspace.queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
        == Schema.version)
  }

  /// A summary that was kept is shown as it is, as long as it was made by the same version of the rules.
  ///
  /// Fails when a rule has changed and the version has not.
  @Test func rulesThatGiveAnotherSummaryHaveAnotherVersion() throws {
    let path = folder["workspace.sqlite"]
    try FileManager.default.copyItem(
      atPath: Self.fixtures.appendingPathComponent("schema-\(Schema.version).sqlite").path,
      toPath: path)
    let workspace = try Workspace.open(
      path: path, create: false, clock: .fixed(Sample.noon), actor: "試験者")
    let kept = try workspace.queue.read { try $0.overviews(on: Sample.today) }
    try workspace.queue.write { try $0.execute(sql: "UPDATE summary SET rules = -1") }
    let computed = try workspace.overviews()
    #expect(computed.count == 1)
    // None is kept where the fixture is older than the rules.
    for overview in kept {
      #expect(computed == [overview], "raise AssessmentRules.version")
    }
  }

  /// Writes the fixture of the present version, when asked to by `GHS_RECORD_FIXTURE=1`.
  ///
  /// A fixture of a released version is never recorded again.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["GHS_RECORD_FIXTURE"] == "1"))
  func record() throws {
    let path = folder["workspace.sqlite"]
    let clock = MovableClock()
    let workspace = try Workspace.open(path: path, clock: clock.clock, actor: "記録者")
    let id = Sample.product.id
    try workspace.addSample()
    try workspace.conformRiskManagement(source: .url("https://example.com/計画書"))
    clock.advance(seconds: 61.25)
    try workspace.addEvidence(
      id,
      EvidenceDraft(
        title: "記録", number: "R-1", effectiveDate: CalendarDate("2026-04-01"),
        expiryDate: CalendarDate("2027-03-31"),
        source: .file(path: folder.write("記録の内容", to: "record.txt"), custody: .attached),
        requirements: [Sample.id("RM-2")]))
    try workspace.addEvidence(id, EvidenceDraft(title: "誤り", requirements: [Sample.id("RM-3")]))
    try workspace.withdrawEvidence(id, EvidenceID(number: 3))
    try workspace.stateScope(
      of: id, answers: Sample.inScope, remarks: "相談窓口の回答", answeredBy: "佐藤一郎")
    try workspace.classify(id, answers: Sample.classB, reason: "危険状態を一つずつ確認した")
    try workspace.addEvidence(
      id,
      EvidenceDraft(
        title: "登録証", number: "C-1", expiryDate: CalendarDate("2028-03-31"),
        certificate: Sample.certificate, keeping: Sample.keeping,
        requirements: [Sample.id("RM-1")]))
    try workspace.saveDraft(id, Sample.fullDeclaration)
    try workspace.issue(id)
    try workspace.judge(
      id, [Sample.id("QM-1")],
      as: Judgement(
        outcome: .nonconforming, rationale: "計画がない",
        action: Action(
          description: "計画を作る", owner: "山田花子", dueDate: CalendarDate("2026-12-31"))))
    try workspace.addEvidence(id, EvidenceDraft(title: "様式", requirements: [Sample.id("QM-2")]))
    try workspace.undo(id)
    try workspace.redo(id)
    try workspace.recordRegistration(id, declaration: 1, Sample.registration)
    try workspace.revise(id)
    try workspace.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    let target = Self.fixtures.appendingPathComponent("schema-\(Schema.version).sqlite").path
    try FileManager.default.copyItem(atPath: path, toPath: target)
  }
}
