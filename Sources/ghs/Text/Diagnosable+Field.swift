import GHSModel
import GHSStore

extension Diagnosable {
  /// The field of a form that the failure is about, where it is about one.
  var field: InputError.Field? {
    switch self as any Error {
    case let error as InputError: error.field
    case WorkspaceError.input(let error): error.field
    case WorkspaceError.file: .evidencePath
    default: nil
    }
  }
}
