import Foundation
import GHSModel
import GRDB
import Testing

@testable import GHSStore

/// A workspace of an older schema is brought to the present one, whole or not at all.
@Suite struct SchemaMigrationTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try take(version: 1, as: "workspace.sqlite")
  }

  private func take(version: Int, as name: String) throws {
    try FileManager.default.copyItem(
      atPath: SchemaFixtureTests.fixtures.appendingPathComponent("schema-\(version).sqlite").path,
      toPath: folder[name])
  }

  private func open(
    _ name: String = "workspace.sqlite", patience: Duration = .seconds(5)
  ) throws(WorkspaceError) -> Workspace {
    try Workspace.open(
      path: folder[name], create: false, clock: .fixed(Sample.noon), actor: "試験者",
      patience: patience)
  }

  /// Every row of the tables, as text, by the columns that schema 1 had.
  private func content(_ db: Database) throws -> [String: [String]] {
    let tables = [
      "catalogue", "product", "judgement", "attachment", "evidence", "evidence_requirement",
      "declaration_record", "declaration", "journal",
    ]
    let added: Set = [
      "scope", "classification", "certificate", "keeping", "registration",
    ]
    var content: [String: [String]] = [:]
    for table in tables {
      let columns = try String.fetchAll(
        db, sql: "SELECT name FROM pragma_table_info('\(table)') ORDER BY cid"
      ).filter { !added.contains($0) }.map { "quote(\($0))" }.joined(separator: " || ',' || ")
      content[table] = try String.fetchAll(db, sql: "SELECT \(columns) FROM \(table) ORDER BY 1")
    }
    return content
  }

  private func version(_ name: String = "workspace.sqlite") throws -> Int? {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: folder[name], configuration: configuration)
      .read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
  }

  @Test(arguments: 1..<Schema.version) func losesNothing(_ old: Int) throws {
    try take(version: old, as: "old.sqlite")
    let before = try DatabaseQueue(path: folder["old.sqlite"]).read(content)
    #expect(before["journal"].map(\.count) ?? 0 >= 14 && before["evidence"].map(\.count) ?? 0 >= 3)
    let workspace = try open("old.sqlite")
    #expect(try workspace.queue.read(content) == before)
    #expect(try workspace.verifyJournal().faults == [])
    #expect(try version("old.sqlite") == Schema.version)
  }

  /// A file of any version, once it is open, has the same tables, constraints, indexes and triggers as a
  /// new one; of the present version it had them when it was recorded.
  @Test(arguments: 1...Schema.version) func leadsToTheSchemaOfANewFile(_ version: Int) throws {
    func schema(_ db: Database) throws -> [String] {
      try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE sql NOT NULL ORDER BY name")
    }
    let name = "schema-\(version).sqlite"
    try take(version: version, as: name)
    let new = try Workspace.inMemory(actor: "試験者")
    #expect(try open(name).queue.read(schema) == new.queue.read(schema))
  }

  @Test func takesTheNewOperationsAfterwards() throws {
    let workspace = try open()
    let id = Sample.product.id
    try workspace.stateScope(of: id, answers: Sample.inScope)
    try workspace.classify(id, answers: Sample.classB, reason: "確認した")
    try workspace.undo(id)
    #expect(try workspace.assessment(of: id).product.classification == nil)
    #expect(try workspace.verifyJournal().faults == [])
    #expect(throws: DatabaseError.self) {
      try workspace.queue.write { try $0.execute(sql: "DELETE FROM journal") }
    }
    #expect(throws: DatabaseError.self) {
      try workspace.queue.write { try $0.execute(sql: "UPDATE journal SET actor = 'x'") }
    }
  }

  /// The files as a loss of power in the middle of the migration would leave them.
  @Test(arguments: 1..<Schema.version)
  func aMigrationThatIsCutShortLeavesTheOldFileWhole(_ old: Int) throws {
    try take(version: old, as: "old.sqlite")
    let queue = try DatabaseQueue(path: folder["old.sqlite"])
    let before = try queue.read(content)
    try queue.writeWithoutTransaction { db in
      // A small cache, so that SQLite has to write pages before the end.
      try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA cache_size = 1; BEGIN IMMEDIATE")
      try db.execute(sql: Schema.migrations[old])
      for suffix in ["", "-wal"] {
        try FileManager.default.copyItem(
          atPath: folder["old.sqlite"] + suffix, toPath: folder["cut.sqlite"] + suffix)
      }
      try db.execute(sql: "ROLLBACK")
    }
    var status = stat()
    #expect(stat(folder["cut.sqlite-wal"], &status) == 0 && status.st_size > 0)
    #expect(try version("cut.sqlite") == old)
    #expect(try DatabaseQueue(path: folder["cut.sqlite"]).read(content) == before)
    let workspace = try open("cut.sqlite")
    #expect(try workspace.queue.read(content) == before)
    #expect(try workspace.verifyJournal().faults == [])
    #expect(try version("cut.sqlite") == Schema.version)
  }

  @Test(arguments: [(1, "product", "scope"), (2, "evidence", "keeping")])
  func aMigrationThatFailsLeavesTheOldFileWhole(
    _ old: Int, table: String, column: String
  ) throws {
    try take(version: old, as: "old.sqlite")
    let queue = try DatabaseQueue(path: folder["old.sqlite"])
    // In the way of the migration after it has added the columns.
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "CREATE TABLE journal_\(old + 1) (x)")
    }
    let before = try queue.read(content)
    try queue.close()
    #expect(throws: WorkspaceError.self) { try open("old.sqlite") }
    #expect(try version("old.sqlite") == old)
    let after = try DatabaseQueue(path: folder["old.sqlite"])
    #expect(try after.read(content) == before)
    #expect(
      try after.read { db in
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM pragma_table_info(?) WHERE name = ?",
          arguments: [table, column])
      } == 0)
  }

  @Test func waitsForAProgramThatWritesAndThenGivesUp() throws {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: folder["workspace.sqlite"], configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    #expect(throws: WorkspaceError.storage(.busy, path: folder["workspace.sqlite"])) {
      try open(patience: .milliseconds(50))
    }
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    #expect(try version() == 1)
    #expect(try open().overviews().count == 1)
  }

  @Test func severalProgramsMayMigrateTheSameFile() async throws {
    let path = folder["workspace.sqlite"]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask {
          try Workspace.open(path: path, create: false, actor: "試験者", patience: .seconds(60))
            .stateScope(of: Sample.product.id, answers: Sample.inScope, answeredBy: "\(number)")
        }
      }
      try await group.waitForAll()
    }
    let workspace = try open()
    #expect(try workspace.journal().count == 14 + 8)
    #expect(try workspace.verifyJournal().faults == [])
  }

  /// What a file that cannot be written leads to; root may write everywhere, so that the connection is
  /// made as one that may not.
  @Test func anOlderFileThatCannotBeWrittenIsReadInACopy() throws {
    let path = folder["workspace.sqlite"]
    let before = try folder.fingerprint
    let queue = try Connection(file: WorkspaceFile(path: path), patience: .zero).migratedCopy()
    let workspace = Workspace(
      queue: queue, path: path, clock: .fixed(Sample.noon), actor: "試験者")
    #expect(try workspace.overviews().map(\.product) == [Sample.product])
    #expect(try workspace.evaluation(of: Sample.product.id).level == 1)
    #expect(try workspace.verifyJournal().faults == [])
    #expect(throws: WorkspaceError.storage(.readOnly, path: path)) {
      try workspace.stateScope(of: Sample.product.id, answers: Sample.inScope)
    }
    #expect(try folder.fingerprint == before)
  }

  @Test(.enabled(if: geteuid() != 0)) func readsAnOlderFileInAFolderThatCannotBeWritten() throws {
    chmod(folder["workspace.sqlite"], 0o400)
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    let workspace = try open()
    #expect(try workspace.overviews().count == 1)
    #expect(
      throws: WorkspaceError.storage(.readOnly, path: folder["workspace.sqlite"])
    ) {
      try workspace.stateScope(of: Sample.product.id, answers: Sample.inScope)
    }
    #expect(try folder.names == ["workspace.sqlite"])
  }

  /// A newer program may migrate the file while this one has it open.
  @Test func writesNothingOnceANewerProgramHasMigratedTheFile() throws {
    let workspace = try open()
    let newer = try DatabaseQueue(path: folder["workspace.sqlite"])
    try newer.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA user_version = \(Schema.version + 1)")
    }
    let before = try newer.read(content)
    let expected = StorageFault.newerVersion(found: Schema.version + 1, supported: Schema.version)
    #expect(throws: WorkspaceError.storage(expected, path: folder["workspace.sqlite"])) {
      try workspace.stateScope(of: Sample.product.id, answers: Sample.inScope)
    }
    #expect(try newer.read(content) == before)
  }
}
