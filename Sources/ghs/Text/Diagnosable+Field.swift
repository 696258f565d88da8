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

extension InputError {
  fileprivate var field: Field? {
    switch self {
    case .empty(let field), .tooLong(let field, _, _), .controlCharacter(let field, _, _),
      .impossibleDate(let field, _):
      field
    case .expiryBeforeEffectiveDate: .evidenceExpiryDate
    case .invalidURL: .evidenceURL
    case .invalidProductID, .invalidRequirementID, .invalidEvidenceID, .noRequirement: nil
    }
  }
}
