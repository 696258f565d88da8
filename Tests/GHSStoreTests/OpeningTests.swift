import Foundation
import GHSModel
import GRDB
import Testing

@testable import GHSStore

@Suite struct OpeningTests {
  let folder: TemporaryFolder
  let clock = MovableClock()

  init() throws { folder = try TemporaryFolder() }

  private func open(
    _ name: String = "workspace.sqlite", create: Bool = true, patience: Duration = .seconds(5)
  ) throws(WorkspaceError) -> Workspace {
    try Workspace.open(
      path: folder[name], create: create, clock: clock.clock, actor: "試験者", patience: patience)
  }

  private func fault(_ body: () throws -> Void) -> StorageFault? {
    do {
      try body()
      return nil
    } catch WorkspaceError.storage(let fault, _) {
      return fault
    } catch {
      Issue.record("\(error)")
      return nil
    }
  }

  private func makeForeign(_ name: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: folder[name])
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test func createsFileAndFoldersForTheOwnerAlone() throws {
    let workspace = try open("a/b/workspace.sqlite")
    try workspace.addSample()
    for (name, mode) in [
      ("a", 0o700), ("a/b", 0o700), ("a/b/workspace.sqlite", 0o600),
      ("a/b/workspace.sqlite-wal", 0o600),
    ] {
      var status = stat()
      #expect(stat(folder[name], &status) == 0)
      #expect(status.st_mode & 0o777 == UInt32(mode), "\(name)")
    }
  }

  @Test func reopensWhatWasWritten() throws {
    try open().addSample()
    let workspace = try open(create: false)
    #expect(try workspace.assessment(of: Sample.product.id).product == Sample.product)
    #expect(try workspace.overviews().map(\.id) == [Sample.product.id])
  }

  @Test func opensWithoutWriting() throws {
    try open().addSample()
    let before = try folder.fingerprint
    _ = try open(create: false)
    #expect(try folder.fingerprint == before)
  }

  @Test func setsWhatDurabilityRestsOn() throws {
    try open().addSample()
    let workspace = try open()
    let names = ["journal_mode", "synchronous", "foreign_keys", "busy_timeout"]
    let settings = try names.map { try setting($0, of: workspace) }
    #expect(settings == ["wal", "2", "1", "5000"])
  }

  @Test func severalProgramsMayCreateTheSameFile() async throws {
    let path = folder["shared.sqlite"]
    let products = (0..<8).map { Sample.product("product-\($0)") }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for product in products {
        group.addTask {
          try Workspace.open(path: path, actor: "試験者").addSample(product)
        }
      }
      try await group.waitForAll()
    }
    let workspace = try open("shared.sqlite")
    #expect(try workspace.overviews().map(\.product) == products)
    #expect(try workspace.verifyJournal().faults == [])
    #expect(try setting("journal_mode", of: workspace) == "wal")
  }

  private func setting(_ name: String, of workspace: Workspace) throws -> String? {
    try workspace.queue.inDatabase { try String.fetchOne($0, sql: "PRAGMA \(name)") }
  }

  @Test func saysThatThereIsNoFile() throws {
    #expect(fault { _ = try open("none.sqlite", create: false) } == .notFound)
    #expect(try folder.names == [])
  }

  @Test func saysThatThePathIsAFolder() throws {
    #expect(fault { _ = try open("") } == .isDirectory)
  }

  @Test func saysThatThePathIsADevice() {
    #expect(
      fault { _ = try Workspace.open(path: "/dev/null", actor: "試験者") } == .notRegularFile)
  }

  @Test func saysThatAFolderCannotBeCreated() throws {
    try folder.write("a file", to: "file")
    #expect(fault { _ = try open("file/workspace.sqlite") } == .cannotCreate(errno: ENOTDIR))
    #expect(fault { _ = try open("file/deeper/w.sqlite") } == .cannotCreate(errno: ENOTDIR))
    #expect(
      fault { _ = try Workspace.open(path: "/proc/none/workspace.sqlite", actor: "試験者") }
        == .cannotCreate(errno: ENOENT))
  }

  @Test(arguments: ["x", String(repeating: "ではない。", count: 200)])
  func saysThatAFileIsNotADatabase(_ text: String) throws {
    try folder.write(text, to: "workspace.sqlite")
    let before = try folder.fingerprint
    #expect(fault { _ = try open() } == .notDatabase)
    #expect(try folder.fingerprint == before)
  }

  @Test func saysThatAFileBelongsToAnotherApplication() throws {
    try makeForeign("other.sqlite", "PRAGMA application_id = 77; CREATE TABLE t (a)")
    try makeForeign("plain.sqlite", "CREATE TABLE t (a)")
    let before = try folder.fingerprint
    #expect(fault { _ = try open("other.sqlite") } == .otherApplication(id: 77))
    #expect(fault { _ = try open("plain.sqlite") } == .otherApplication(id: 0))
    #expect(try folder.fingerprint == before)
  }

  @Test func leavesAFileOfANewerProgramAlone() throws {
    try open().addSample()
    try makeForeign("workspace.sqlite", "PRAGMA user_version = \(Schema.version + 1)")
    let before = try folder.fingerprint
    let expected = StorageFault.newerVersion(found: Schema.version + 1, supported: Schema.version)
    #expect(fault { _ = try open() } == expected)
    #expect(try folder.fingerprint == before)
    #expect(try folder.names == ["workspace.sqlite"])
  }

  @Test func leavesAFileThatANewerProgramHasOpenAlone() throws {
    try open().addSample()
    let newer = try DatabaseQueue(path: folder["workspace.sqlite"])
    try newer.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA user_version = \(Schema.version + 1)")
    }
    let before = try folder.fingerprint
    let expected = StorageFault.newerVersion(found: Schema.version + 1, supported: Schema.version)
    #expect(fault { _ = try open() } == expected)
    #expect(
      try folder.fingerprint.filter { !$0.contains("-shm") }
        == before.filter { !$0.contains("-shm") })
    try newer.close()
  }

  @Test func saysThatAFileIsTruncated() throws {
    try open().addSample()
    let handle = try #require(FileHandle(forUpdatingAtPath: folder["workspace.sqlite"]))
    try handle.truncate(atOffset: 3 * 4096)
    try handle.close()
    #expect(fault { _ = try open() } == .damaged)
  }

  @Test func saysThatAPageIsDamaged() throws {
    try open().addSample()
    let handle = try #require(FileHandle(forUpdatingAtPath: folder["workspace.sqlite"]))
    let size = try handle.seekToEnd()
    for page in 1..<(size / 4096) {
      try handle.seek(toOffset: page * 4096)
      try handle.write(contentsOf: Data(repeating: 0x5A, count: 4096))
    }
    try handle.close()
    let workspace = try? open()
    #expect(fault { _ = try (workspace ?? open()).overviews() } == .damaged)
  }

  @Test func givesUpOnAWorkspaceThatAnotherProgramHolds() throws {
    try open().addSample()
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: folder["workspace.sqlite"], configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    let workspace = try open(patience: .milliseconds(50))
    #expect(try workspace.overviews().count == 1, "reading goes on")
    #expect(fault { try workspace.addSample(Sample.product("other")) } == .busy)
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    try workspace.addSample(Sample.product("other"))
  }

  @Test func givesUpOnAWorkspaceThatAnotherProgramLocksWhole() throws {
    try open().addSample()
    let other = try DatabaseQueue(path: folder["workspace.sqlite"])
    try other.inDatabase { db in
      try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE")
      try db.execute(sql: "UPDATE product SET last_evidence = last_evidence; COMMIT")
    }
    #expect(fault { _ = try open(patience: .milliseconds(50)).overviews() } == .busy)
  }

  @Test func saysThatThereIsNoSpaceAndChangesNothing() throws {
    let workspace = try open()
    try workspace.addSample()
    try workspace.queue.inDatabase { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count")!
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let before = try workspace.changeCounter()
    let path = try folder.write(String(repeating: "長い文書", count: 5000), to: "long.txt")
    let found = fault {
      try workspace.addEvidence(
        Sample.product.id,
        EvidenceDraft(
          title: "文書", source: .file(path: path, custody: .attached),
          requirements: Sample.riskManagement))
    }
    #expect(found == .noSpace)
    #expect(try workspace.changeCounter() == before)
    #expect(try workspace.assessment(of: Sample.product.id).evidence == [])
  }

  @Test func readsWhatItCannotWrite() throws {
    try open().addSample()
    let file = WorkspaceFile(path: folder["workspace.sqlite"])
    let queue = try Connection(file: file, patience: .zero).immutable()
    let workspace = Workspace(queue: queue, path: file.path, clock: clock.clock, actor: "試験者")
    let before = try folder.fingerprint
    clock.set("2027-01-01")
    #expect(try workspace.overviews().count == 1)
    #expect(try workspace.evaluation(of: Sample.product.id).level == nil)
    #expect(fault { try workspace.addSample(Sample.product("other")) } == .readOnly)
    #expect(try folder.fingerprint == before)
  }

  /// Root may write everywhere, so that this shows something only when run by somebody else.
  @Test(.enabled(if: geteuid() != 0)) func readsAFileInAFolderThatCannotBeWritten() throws {
    try open("locked/workspace.sqlite").addSample()
    let locked = folder["locked"]
    chmod(locked + "/workspace.sqlite", 0o400)
    chmod(locked, 0o500)
    defer { chmod(locked, 0o700) }
    let workspace = try open("locked/workspace.sqlite")
    #expect(try workspace.overviews().count == 1)
    #expect(fault { try workspace.addSample(Sample.product("other")) } == .readOnly)
    chmod(locked + "/workspace.sqlite", 0o000)
    #expect(fault { _ = try open("locked/workspace.sqlite") } == .cannotOpen)
    #expect(fault { _ = try open("locked/new/workspace.sqlite") } == .cannotCreate(errno: EACCES))
    #expect(try FileManager.default.contentsOfDirectory(atPath: locked) == ["workspace.sqlite"])
  }

  @Test func refusesAnActorThatIsNoName() {
    #expect(throws: WorkspaceError.input(.empty(.actor))) {
      try Workspace.open(path: folder["w.sqlite"], actor: " ")
    }
    #expect(throws: WorkspaceError.input(.controlCharacter(.actor, scalar: 0x1B, position: 2))) {
      try Workspace.open(path: folder["w.sqlite"], actor: "a\u{1B}[31m")
    }
    #expect((try? folder.names) == [])
  }

  @Test func acceptsAPathThatLooksLikeAnAddress() throws {
    let workspace = try open("#1 100%?mode=ro;記録.sqlite")
    try workspace.addSample()
    #expect(try open("#1 100%?mode=ro;記録.sqlite").overviews().count == 1)
    #expect(try folder.names.allSatisfy { $0.hasPrefix("#1 100%?mode=ro;記録.sqlite") })
  }
}
