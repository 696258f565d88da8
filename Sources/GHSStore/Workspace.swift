import GHSModel
import GRDB
import Synchronization

/// One file that holds any number of products with their assessments, evidence and declarations, and
/// the journal of every change.
///
/// Every change is one transaction: it reads what it changes anew, writes the new state, appends one
/// entry to the journal and refreshes the product's summary. Several programs, and several instances
/// in one program, may use the same file at the same time. An instance may be used from any thread;
/// its operations run one after the other.
public final class Workspace: Sendable {
  /// Where the file is; `:memory:` for a workspace without a file.
  public let path: String
  /// Who acts; written into the journal, and the assessor where a judgement names none.
  public let actor: String
  /// Where the time and the day come from.
  public let clock: WorkspaceClock
  /// The longest time another program may hold the file before an operation gives up.
  public static let patience = Duration.seconds(5)

  let queue: DatabaseQueue
  let cache = Mutex(Cache())

  init(queue: DatabaseQueue, path: String, clock: WorkspaceClock, actor: String) {
    self.queue = queue
    self.path = path
    self.clock = clock
    self.actor = actor
  }

  /// What has been decoded before and can never change, so that it need not be decoded again.
  struct Cache {
    var catalogues: [ContentDigest: Catalogue] = [:]
    var records: [ContentDigest: DeclarationRecord] = [:]
  }
}

extension Workspace {
  /// Runs reads that see one state of the workspace.
  ///
  /// Not by GRDB's own `read`: it forbids writing by a pragma, at which SQLite compiles every statement
  /// anew. That was about a third of what reading a product took.
  func read<Value>(_ body: (Database) throws -> Value) throws(WorkspaceError) -> Value {
    do {
      return try queue.unsafeRead { database in
        var value: Value?
        try database.inTransaction(.deferred) {
          value = try body(database)
          return .commit
        }
        guard let value else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
        return value
      }
    } catch {
      throw WorkspaceError(error, path: path)
    }
  }

  /// Runs a change; everything it did is undone when it throws.
  ///
  /// The transaction takes the write lock before it reads (BEGIN IMMEDIATE), so that nothing it has
  /// read can be changed by another program before it writes.
  func write<Value>(_ body: (Database) throws -> Value) throws(WorkspaceError) -> Value {
    do {
      return try queue.write(body)
    } catch {
      throw WorkspaceError(error, path: path)
    }
  }
}
