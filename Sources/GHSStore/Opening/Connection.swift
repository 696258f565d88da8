import Foundation
import GHSModel
import GRDB

/// Makes the connection to SQLite.
struct Connection {
  /// The file to connect to.
  let file: WorkspaceFile
  /// The longest time another program may hold the file.
  let patience: Duration

  /// How every connection behaves.
  static func configuration(readOnly: Bool = false, patience: Duration) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience / .seconds(1))
    configuration.prepareDatabase { db in
      // A change that was acknowledged survives the loss of power.
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    return configuration
  }

  /// Connects to a file that is not empty, after making sure that it is a workspace of a version this
  /// program knows.
  func existing() throws -> DatabaseQueue {
    let identity = try examined()
    guard identity.application == Schema.applicationID else {
      throw WorkspaceError.storage(
        .otherApplication(id: identity.application), path: file.path)
    }
    guard identity.version <= Schema.version else {
      throw WorkspaceError.storage(
        .newerVersion(found: identity.version, supported: Schema.version), path: file.path)
    }
    do {
      let queue = try writable()
      if identity.version < Schema.version { try migrate(queue) }
      useWriteAheadLog(queue)
      return queue
    } catch let error as DatabaseError where error.isForLackOfWriting && !file.hasLog {
      // The folder does not let SQLite put its files beside the workspace, or the file does not let an
      // older one be migrated. Nobody else can be writing then, so that the file can be read as it is.
      return try identity.isCurrent ? immutable() : migratedCopy()
    }
  }

  /// Makes an empty file a workspace.
  func initialised() throws -> DatabaseQueue {
    let queue = try writable()
    // First of all, so that the file says whose it is however soon the program may be stopped.
    try queue.inDatabase { db in
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    }
    try migrate(queue)
    // After the schema, so that the file says what it is even before its first checkpoint.
    useWriteAheadLog(queue)
    return queue
  }

  private func writable() throws -> DatabaseQueue {
    try DatabaseQueue(path: file.path, configuration: Self.configuration(patience: patience))
  }

  /// Brings the schema up to date, one version after the other, each in one transaction.
  ///
  /// Another program may be doing the same: whoever is second finds the work done, or goes on where it
  /// stands.
  private func migrate(_ queue: DatabaseQueue) throws {
    while true {
      let before = try queue.read { try Identity($0) }
      do {
        return try Schema.migrator.migrate(queue)
      } catch {
        let after = try queue.read { try Identity($0) }
        if after.isCurrent { return }
        guard before.version < after.version else { throw error }
      }
    }
  }

  /// A copy in memory, in the present schema, of an older file that cannot be written.
  ///
  /// Like the file it refuses changes. It is copied twice, because GRDB makes nothing but a fresh copy
  /// read-only.
  func migratedCopy() throws -> DatabaseQueue {
    let name = "migrated-\(UUID().uuidString)"
    let copy = try DatabaseQueue(
      named: name, configuration: Self.configuration(patience: patience))
    try immutable().backup(to: copy)
    try Schema.migrator.migrate(copy)
    return try DatabaseQueue.inMemoryCopy(
      fromPath: "file:\(name)?mode=memory&cache=shared",
      configuration: Self.configuration(readOnly: true, patience: patience))
  }

  /// Lets readers and a writer work side by side; the file remembers it.
  ///
  /// Fails when another program is reading at that moment. Nothing is lost: the next one that opens the
  /// file tries again.
  private func useWriteAheadLog(_ queue: DatabaseQueue) {
    try? queue.inDatabase { db in try db.execute(sql: "PRAGMA journal_mode = WAL") }
  }

  /// Reads what a file says it is, and leaves no trace where that can be done.
  private func examined() throws -> Identity {
    if !file.hasLog {
      do {
        return try immutable().read { try Identity($0) }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        // Perhaps another program was writing at that moment: look again, and wait for it.
      }
    }
    let configuration = Self.configuration(readOnly: true, patience: patience)
    do {
      return try DatabaseQueue(path: file.path, configuration: configuration)
        .read { try Identity($0) }
    } catch let error as DatabaseError
      where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK
    {
      // A program was stopped in the middle of a change; reading takes the change back first.
      return try writable().read { try Identity($0) }
    }
  }

  /// Connects to a file that SQLite takes to be unchangeable: it locks nothing and puts nothing beside
  /// it.
  func immutable() throws -> DatabaseQueue {
    var allowed = CharacterSet.urlPathAllowed
    allowed.remove(charactersIn: "?#%;")
    guard let escaped = file.path.addingPercentEncoding(withAllowedCharacters: allowed) else {
      throw WorkspaceError.storage(.cannotOpen, path: file.path)
    }
    return try DatabaseQueue(
      path: "file://\(escaped)?immutable=1",
      configuration: Self.configuration(readOnly: true, patience: patience))
  }

  /// What a file says it is.
  private struct Identity {
    var application: Int
    var version: Int

    init(_ db: Database) throws {
      application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }

    var isCurrent: Bool {
      application == Schema.applicationID && version == Schema.version
    }
  }
}

extension DatabaseError {
  /// Whether the database could not be opened because something could not be written.
  fileprivate var isForLackOfWriting: Bool {
    resultCode == .SQLITE_CANTOPEN || resultCode == .SQLITE_READONLY
  }
}
