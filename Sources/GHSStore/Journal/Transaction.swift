import Foundation
import GHSModel
import GRDB

/// One change of the workspace under way: the database with its write lock held, who acts, and when.
struct Transaction {
  let db: Database
  let workspace: Workspace
  let instant: Date

  /// The day on which the change is made.
  var today: CalendarDate { CalendarDate(instant, in: workspace.clock.timeZone) }

  /// Writes what a change of a product makes of what it touches, appends it to the journal and
  /// refreshes the product's summary; does nothing when both sides are equal.
  ///
  /// - Returns: Whether anything changed.
  @discardableResult
  func record(
    _ operation: JournalOperation, of product: ProductID, before: Entities, after: Entities
  ) throws -> Bool {
    guard before != after else { return false }
    try db.write(after, over: before, of: product)
    try db.appendToJournal(
      operation, product: product, before: before, after: after, by: workspace.actor, at: instant)
    try refreshSummary(of: product)
    return true
  }

  /// Evaluates a product as it now is.
  func evaluation(of product: ProductID) throws -> Evaluation {
    try workspace.evaluation(of: product, on: today, in: db)
  }
}

extension Workspace {
  /// Runs a change with the write lock held from its first read to its end.
  ///
  /// A newer program may have changed the layout of the file since it was opened. What this program would
  /// write could then lose what it does not know of, and so it writes nothing any more.
  func change<Value>(
    _ body: (Transaction) throws -> Value
  ) throws(WorkspaceError) -> Value {
    try write { db in
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      guard version <= Schema.version else {
        throw WorkspaceError.storage(
          .newerVersion(found: version, supported: Schema.version), path: path)
      }
      return try body(Transaction(db: db, workspace: self, instant: clock.now()))
    }
  }
}
