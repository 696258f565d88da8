import GHSModel
import GRDB
import Testing

@testable import GHSStore

/// The file itself refuses what the model would never write, so that a mistake in the program cannot put
/// it there.
@Suite struct SchemaTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace.inMemory(clock: .fixed(Sample.noon), actor: "試験者")
    try workspace.addSample()
    try workspace.stateScope(of: Sample.product.id, answers: Sample.inScope)
    try workspace.classify(Sample.product.id, answers: Sample.classB, reason: "確認した")
    try workspace.conformRiskManagement(source: .url("https://example.com"))
    try workspace.saveDraft(Sample.product.id, Sample.declaration(number: "D-1"))
  }

  @Test(arguments: [
    "UPDATE product SET id = 'Ward Notes'", "UPDATE product SET id = '-x'",
    "UPDATE product SET name = ''", "UPDATE product SET safety_class = 'D'",
    "UPDATE product SET scope = ''", "UPDATE product SET scope = 'yes'",
    "UPDATE product SET classification = '{'", "UPDATE product SET safety_class = NULL",
    "UPDATE product SET catalogue = '\(String(repeating: "0", count: 64))'",
    "DELETE FROM product",
    "UPDATE judgement SET outcome = 'ok'", "UPDATE judgement SET requirement = 'rm-1'",
    "UPDATE judgement SET requirement = 'RM-' || requirement",
    "UPDATE judgement SET date = NULL", "UPDATE judgement SET date = '2026-02-30'",
    "UPDATE judgement SET date = '2026-2-3'", "UPDATE judgement SET assessor = ''",
    "UPDATE judgement SET product = 'other'", "UPDATE judgement SET action_owner = 'x'",
    "UPDATE judgement SET action_due = '2026-01-01'",
    "UPDATE judgement SET rationale = NULL", "UPDATE judgement SET rationale = x'00'",
    "UPDATE evidence SET number = 0", "UPDATE evidence SET title = ''",
    "UPDATE evidence SET certificate = 'ISO 9001'",
    "UPDATE evidence SET content = 'ftp'", "UPDATE evidence SET content = 'none'",
    "UPDATE evidence SET content = 'linked'", "UPDATE evidence SET place = NULL",
    "UPDATE evidence SET digest = 'abc'", "UPDATE evidence SET state = 'intact'",
    "UPDATE evidence SET size = -1", "UPDATE evidence SET effective_date = '2026-13-01'",
    "UPDATE evidence SET effective_date = '2026-01-02', expiry_date = '2026-01-01'",
    "UPDATE evidence_requirement SET requirement = 'RM'",
    "UPDATE evidence_requirement SET evidence = 7",
    "UPDATE declaration SET status = 'sent'", "UPDATE declaration SET status = 'issued'",
    "UPDATE declaration SET content = '{}'",
    "UPDATE declaration SET withdrawal_reason = 'x'",
    "INSERT INTO declaration (product, id, status, content) "
      + "SELECT product, 2, status, content FROM declaration",
    "INSERT INTO catalogue VALUES ('ABC', 'ghs', '1', '{}')",
    "INSERT INTO attachment VALUES ('\(String(repeating: "A", count: 64))', x'00')",
    "INSERT INTO journal SELECT sequence + 1, '2026-01-01', actor, product, operation, before, "
      + "after, hash, '\(String(repeating: "b", count: 64))' FROM journal ORDER BY 1 DESC LIMIT 1",
    "INSERT INTO journal SELECT sequence + 1, time, actor, product, 'delete', before, after, hash, "
      + "'\(String(repeating: "b", count: 64))' FROM journal ORDER BY 1 DESC LIMIT 1",
    "INSERT INTO journal SELECT sequence + 1, time, actor, product, operation, before, after, "
      + "previous_hash, '\(String(repeating: "b", count: 64))' FROM journal ORDER BY 1 DESC LIMIT 1",
    "UPDATE summary SET declaration_status = 'withdrawn'",
    "UPDATE summary_category SET category = 'rm'",
  ])
  func refuses(_ sql: String) throws {
    let error = #expect(throws: DatabaseError.self) {
      try workspace.queue.write { try $0.execute(sql: sql) }
    }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT, "\(error?.message ?? "")")
  }

  /// The operations the file knows are the ones the program writes.
  @Test func knowsEveryOperation() throws {
    let sql = try #require(
      try workspace.queue.read {
        try String.fetchOne($0, sql: "SELECT sql FROM sqlite_master WHERE name = 'journal'")
      })
    for operation in JournalOperation.allCases {
      #expect(sql.contains("'\(operation.rawValue)'"))
    }
  }

  @Test func everyTableIsStrict() throws {
    let tables = try workspace.queue.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT name, strict FROM pragma_table_list
          WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'
          """)
    }
    #expect(tables.count == 11)
    #expect(tables.allSatisfy { $0["strict"] == 1 })
  }
}
