extension InputError {
  /// The field the error is about, where it names one.
  public var field: Field? {
    switch self {
    case .empty(let field), .tooLong(let field, _, _), .controlCharacter(let field, _, _),
      .impossibleDate(let field, _), .outOfOrder(let field, _, _, _):
      field
    case .expiryBeforeEffectiveDate: .evidenceExpiryDate
    case .invalidURL: .evidenceURL
    case .invalidProductID, .invalidRequirementID, .invalidEvidenceID, .noRequirement,
      .classContradictsClassification:
      nil
    }
  }
}
