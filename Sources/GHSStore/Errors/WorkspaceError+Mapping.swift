import GHSModel
import GRDB

extension WorkspaceError {
  /// Takes what GRDB, the model or the workspace threw.
  ///
  /// Messages of SQLite are dropped: they may quote what is stored.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as WorkspaceError: self = error
    case is WorkCancelled: self = .cancelled
    case let error as InputError: self = .input(error)
    case let error as DatabaseError: self = .storage(StorageFault(error), path: path)
    // What was stored is not what this program writes.
    default: self = .storage(.damaged, path: path)
    }
  }
}

extension StorageFault {
  /// Classifies an error of SQLite.
  init(_ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy
    case .SQLITE_FULL: self = .noSpace
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_NOTADB: self = .notDatabase
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .cannotOpen
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: self = .noSpace
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_CORRUPTFS: self = .damaged
    case .SQLITE_IOERR, .SQLITE_NOMEM:
      self = .inputOutput(code: error.extendedResultCode.rawValue)
    // A constraint or a statement that fails means that the schema or its content is not ours.
    default: self = .damaged
    }
  }
}
