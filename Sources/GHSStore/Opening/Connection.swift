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
    let version = try examined()
    do {
      let queue = try DatabaseQueue(
        path: file.path, configuration: Self.configuration(patience: patience))
      if version < Schema.version { try Schema.migrator.migrate(queue) }
      useWriteAheadLog(queue)
      return queue
    } catch let error as DatabaseError
      where error.isForLackOfWriting && version == Schema.version && !file.hasWriteAheadLog
    {
      // The folder does not let SQLite put its files beside the workspace. Nobody else can be writing
      // then, so that the file can be read as it is.
      return try immutable()
    }
  }

  /// Makes an empty file a workspace.
  ///
  /// Another program may be doing the same: whoever is second finds the work done.
  func initialised() throws -> DatabaseQueue {
    let queue = try DatabaseQueue(
      path: file.path, configuration: Self.configuration(patience: patience))
    do {
      try Schema.migrator.migrate(queue)
    } catch {
      guard try queue.read({ try Identity($0) }).isCurrent else { throw error }
    }
    // After the schema, so that the file says what it is even before its first checkpoint.
    useWriteAheadLog(queue)
    return queue
  }

  /// Lets readers and a writer work side by side; the file remembers it.
  ///
  /// Fails when another program is reading at that moment. Nothing is lost: the next one that opens the
  /// file tries again.
  private func useWriteAheadLog(_ queue: DatabaseQueue) {
    try? queue.inDatabase { db in try db.execute(sql: "PRAGMA journal_mode = WAL") }
  }

  /// Reads which version of a workspace a file is, without leaving a trace.
  private func examined() throws -> Int {
    let identity: Identity
    if file.hasWriteAheadLog {
      identity = try DatabaseQueue(
        path: file.path, configuration: Self.configuration(readOnly: true, patience: patience)
      ).read { try Identity($0) }
    } else {
      identity = try immutable().read { try Identity($0) }
    }
    guard identity.application == Schema.applicationID else {
      throw WorkspaceError.storage(
        .otherApplication(id: identity.application), path: file.path)
    }
    guard identity.version <= Schema.version else {
      throw WorkspaceError.storage(
        .newerVersion(found: identity.version, supported: Schema.version), path: file.path)
    }
    return identity.version
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
