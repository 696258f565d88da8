import Foundation
import GHSModel
import GRDB
import Testing

@testable import GHSStore

@Suite struct JournalTests {
  let clock = MovableClock()
  let workspace: Workspace
  let product = Sample.product.id

  init() throws {
    workspace = try Workspace.inMemory(clock: clock.clock, actor: "試験者")
    try workspace.addSample()
    try workspace.conformRiskManagement()
    try workspace.saveDraft(product, Sample.declaration(number: "D-1"))
    try workspace.issue(product)
  }

  private func tamper(_ sql: String) throws {
    try workspace.queue.writeWithoutTransaction { db in
      for name in try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
      {
        try db.execute(sql: "DROP TRIGGER \(name)")
      }
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: sql)
    }
  }

  @Test func saysWhoDidWhatAndWhen() throws {
    let entries = try workspace.journal()
    #expect(
      entries.reversed().map(\.operation) == [
        "catalogue-pin", "product-add", "judge", "evidence-add", "declaration-draft",
        "declaration-issue",
      ])
    #expect(entries.reversed().map(\.sequence) == [1, 2, 3, 4, 5, 6])
    #expect(entries.allSatisfy { $0.actor == "試験者" && $0.time == "2026-11-22T12:00:00.000Z" })
    #expect(entries.last?.product == nil)
    #expect(entries.first?.product == product)
  }

  @Test func givesPiecesOfItself() throws {
    try workspace.addSample(Sample.product("other"))
    #expect(try workspace.journal(limit: 2).map(\.sequence) == [7, 6])
    #expect(try workspace.journal(product: product, limit: 2).map(\.sequence) == [6, 5])
    #expect(try workspace.journal(product: product, before: 5, limit: 2).map(\.sequence) == [4, 3])
    #expect(try workspace.journal(before: 1) == [])
    #expect(try workspace.changeCounter() == 7)
  }

  @Test func timeNeverGoesBackwards() throws {
    clock.advance(seconds: 1.5)
    try workspace.judge(product, [Sample.id("QM-1")], as: Sample.conforming)
    clock.advance(seconds: -3600)
    try workspace.judge(product, [Sample.id("QM-2")], as: Sample.conforming)
    clock.advance(seconds: 7200)
    try workspace.judge(product, [Sample.id("QM-3")], as: Sample.conforming)
    #expect(
      try workspace.journal(limit: 3).map(\.time) == [
        "2026-11-22T13:00:01.500Z", "2026-11-22T12:00:01.500Z", "2026-11-22T12:00:01.500Z",
      ])
    #expect(try workspace.verifyJournal().faults == [])
  }

  @Test func verifiesWhatIsIntact() throws {
    let report = try workspace.verifyJournal()
    #expect(report.entries == 6)
    #expect(report.head == (try workspace.journalHead()))
    #expect(report.faults == [])
  }

  @Test(arguments: [
    (
      "UPDATE journal SET actor = 'x' WHERE sequence = 3", 3, JournalChain.Fault.Kind.alteredContent
    ),
    ("UPDATE journal SET after = '{}' WHERE sequence = 4", 4, .alteredContent),
    ("DELETE FROM journal WHERE sequence = 2", 3, .gap(expected: 2)),
    (
      "UPDATE journal SET previous_hash = '\(String(repeating: "a", count: 64))' WHERE sequence = 5",
      5, .brokenLink
    ),
  ])
  func findsATamperedEntry(_ sql: String, _ sequence: Int, _ kind: JournalChain.Fault.Kind) throws {
    try tamper(sql)
    let report = try workspace.verifyJournal()
    guard case .chain(let fault)? = report.faults.first else {
      Issue.record("nothing was found")
      return
    }
    #expect(report.faults.count == 1)
    #expect(fault.sequence == sequence)
    #expect(fault.kind == kind)
    #expect(report.entries < sequence)
  }

  @Test func findsStateThatTheJournalDoesNotBearOut() throws {
    try tamper(
      """
      UPDATE product SET name = 'x';
      UPDATE judgement SET outcome = 'not-applicable' WHERE requirement = 'RM-2';
      DELETE FROM judgement WHERE requirement = 'RM-3';
      UPDATE evidence SET expiry_date = '2099-12-31';
      UPDATE declaration SET status = 'superseded';
      UPDATE declaration_record SET content = json_set(content, '$.issuedOn', '2020-01-01');
      UPDATE catalogue SET content = json_set(content, '$.id', 'x');
      """)
    let digest = try Sample.catalogue.reference().digest
    let record = try ContentDigest.stored(
      try #require(
        try workspace.queue.read { try String.fetchOne($0, sql: "SELECT record FROM declaration") })
    )
    #expect(
      try workspace.verifyJournal().faults == [
        .catalogue(digest), .declarationRecord(record), .product(product),
        .judgement(product, Sample.id("RM-2")), .judgement(product, Sample.id("RM-3")),
        .evidence(product, EvidenceID(number: 1)), .declaration(product, 1),
      ])
  }

  @Test func theFileRefusesEntriesOutOfOrder() throws {
    let entry = try #require(try workspace.journal(limit: 1).first)
    for sequence in [6, 8] {
      #expect(throws: DatabaseError.self) {
        try workspace.queue.write { db in
          try db.execute(
            sql: """
              INSERT OR REPLACE INTO journal SELECT \(sequence), time, actor, product, operation,
                before, after, '\(entry.hash)', '\(String(repeating: "b", count: 64))'
              FROM journal WHERE sequence = 6
              """)
        }
      }
    }
    #expect(try workspace.changeCounter() == 6)
  }
}
