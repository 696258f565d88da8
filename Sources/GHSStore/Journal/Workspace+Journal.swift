public import GHSModel
import GRDB

extension Workspace {
  /// Entries of the journal, newest first.
  ///
  /// - Parameters:
  ///   - product: Only entries about this product; nothing for all entries.
  ///   - before: Only entries with a smaller sequence, to read on from the last one seen.
  ///   - limit: The most entries; nothing for all of them.
  /// - Returns: The entries, whether or not their hashes are right.
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``, or a fault of the storage.
  public func journal(
    product: ProductID? = nil, before: Int? = nil, limit: Int? = nil
  ) throws(WorkspaceError) -> [JournalEntry] {
    try read { db in
      if let product { _ = try db.existingProduct(product) }
      return try JournalEntry.fetchAll(db, product: product, before: before, limit: limit)
    }
  }

  /// The sequence of the journal's last entry, which every change of the workspace raises; compare it
  /// with the one seen before to notice the changes of another program.
  public func changeCounter() throws(WorkspaceError) -> Int {
    try read { db in try db.journalHead().sequence }
  }

  /// A number that is another one as soon as another program, or another instance, has changed the
  /// workspace; changes made here leave it as it is.
  ///
  /// Only numbers of the same instance can be compared. Asking is cheap enough for every second: SQLite
  /// looks at the head of the file and reads no table.
  public func changeToken() throws(WorkspaceError) -> Int {
    try read { db in
      guard let version = try Int.fetchOne(db, sql: "PRAGMA data_version") else {
        throw UnreadableValue()
      }
      return version
    }
  }

  /// The state the workspace is in, whoever has brought it there.
  ///
  /// What was read after this was asked is as it was while the state is the same. Only states of the same
  /// instance can be compared.
  public func state() throws(WorkspaceError) -> WorkspaceState {
    do {
      return try queue.unsafeRead { db in
        guard let version = try Int.fetchOne(db, sql: "PRAGMA data_version") else {
          throw UnreadableValue()
        }
        return WorkspaceState(version: version, changes: db.totalChangesCount)
      }
    } catch {
      throw WorkspaceError(error, path: path)
    }
  }

  /// The place of the journal's last entry.
  public func journalHead() throws(WorkspaceError) -> JournalHead {
    try read { db in try db.journalHead() }
  }
}

/// A state of a workspace, to be compared with another of the same instance.
public struct WorkspaceState: Hashable, Sendable {
  /// What others have changed, as SQLite counts it.
  fileprivate let version: Int
  /// How many rows this instance has changed.
  fileprivate let changes: Int
}

extension JournalEntry {
  fileprivate static func fetchAll(
    _ db: Database, product: ProductID?, before: Int?, limit: Int?
  ) throws -> [JournalEntry] {
    let filter = product == nil ? "" : "product = :product AND "
    var arguments: StatementArguments = ["before": before ?? Int.max, "limit": limit ?? -1]
    if let product { arguments += ["product": product.rawValue] }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT \(columns) FROM journal WHERE \(filter) sequence < :before
        ORDER BY sequence DESC LIMIT :limit
        """,
      arguments: arguments
    ).map(JournalEntry.init(row:))
  }
}
