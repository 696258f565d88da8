import Foundation
import GHSModel
import GRDB

/// Makes the connection to SQLite.
enum Connection {
  /// How every connection behaves.
  static func configuration(readOnly: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(Workspace.patience)
    configuration.prepareDatabase { db in
      // A change that was acknowledged survives the loss of power.
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    return configuration
  }

  /// Connects to a file that is not empty, after making sure that it is a workspace of a version this
  /// program knows.
  static func existing(_ file: WorkspaceFile) throws -> DatabaseQueue {
    let version = try examined(file)
    do {
      let queue = try DatabaseQueue(path: file.path, configuration: configuration())
      if version < Schema.version { try Schema.migrator.migrate(queue) }
      return queue
    } catch let error as DatabaseError where error.isForLackOfWriting && !file.hasWriteAheadLog {
      // The folder does not let SQLite put its files beside the workspace. Nobody else can be writing
      // then, so that the file can be read as it is.
      return try immutable(file)
    }
  }

  /// Makes an empty file a workspace.
  ///
  /// Another program may be doing the same: whoever is second finds the work done.
  static func initialised(_ file: WorkspaceFile) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: file.path, configuration: configuration())
    do {
      try Schema.migrator.migrate(queue)
    } catch {
      guard try queue.read({ try Identity($0) }).isCurrent else { throw error }
    }
    // After the schema, so that the file says what it is even before its first checkpoint.
    try queue.inDatabase { db in try db.execute(sql: "PRAGMA journal_mode = WAL") }
    return queue
  }

  /// Reads which version of a workspace a file is, without leaving a trace.
  private static func examined(_ file: WorkspaceFile) throws -> Int {
    let identity: Identity
    if file.hasWriteAheadLog {
      identity = try DatabaseQueue(
        path: file.path, configuration: configuration(readOnly: true)
      ).read { try Identity($0) }
    } else {
      identity = try immutable(file).read { try Identity($0) }
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
  static func immutable(_ file: WorkspaceFile) throws -> DatabaseQueue {
    var allowed = CharacterSet.urlPathAllowed
    allowed.remove(charactersIn: "?#%;")
    guard let escaped = file.path.addingPercentEncoding(withAllowedCharacters: allowed) else {
      throw WorkspaceError.storage(.cannotOpen, path: file.path)
    }
    return try DatabaseQueue(
      path: "file://\(escaped)?immutable=1", configuration: configuration(readOnly: true))
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
