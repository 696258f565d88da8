import Foundation
import GHSModel
import GRDB

extension Workspace {
  /// Opens a workspace file.
  ///
  /// A file that is there is examined before anything is written: what is not a workspace, or was
  /// written by a newer program, is left as it is. A file that cannot be written is opened all the same;
  /// changes then fail with ``StorageFault/readOnly``. A file of an older program is brought up to date
  /// first, in one transaction, or in a copy in memory where it cannot be written. No catalogue is decoded and no file of evidence
  /// is read.
  ///
  /// - Parameters:
  ///   - path: The file; a relative path is relative to the working directory.
  ///   - create: Whether the file (mode 0600) and its parent folders (0700) are created when there is
  ///     no such file.
  ///   - clock: Where the time and the day come from.
  ///   - actor: Who acts.
  ///   - patience: The longest time another program may hold the file before an operation gives up.
  /// - Returns: The workspace.
  /// - Throws: ``WorkspaceError/storage(_:path:)``, or ``WorkspaceError/input(_:)`` for the actor.
  public static func open(
    path: String, create: Bool = true, clock: WorkspaceClock = .system, actor: String,
    patience: Duration = patience
  ) throws(WorkspaceError) -> Workspace {
    let actor = try checked(actor: actor)
    let file = WorkspaceFile(path: URL(fileURLWithPath: path).standardizedFileURL.path)
    do {
      let isEmpty = try file.prepare(create: create)
      let connection = Connection(file: file, patience: patience)
      let queue = try isEmpty ? connection.initialised() : connection.existing()
      return Workspace(queue: queue, path: file.path, clock: clock, actor: actor)
    } catch {
      throw WorkspaceError(error, path: file.path)
    }
  }

  /// Creates a workspace without a file, for tests and trials; it is gone with the instance.
  public static func inMemory(
    clock: WorkspaceClock = .system, actor: String
  ) throws(WorkspaceError) -> Workspace {
    let actor = try checked(actor: actor)
    do {
      let queue = try DatabaseQueue(configuration: Connection.configuration(patience: patience))
      try Schema.migrator.migrate(queue)
      return Workspace(queue: queue, path: ":memory:", clock: clock, actor: actor)
    } catch {
      throw WorkspaceError(error, path: ":memory:")
    }
  }

  private static func checked(actor: String) throws(WorkspaceError) -> String {
    do throws(InputError) {
      return try FieldText.line(actor, .actor, required: true)
    } catch {
      throw .input(error)
    }
  }
}
