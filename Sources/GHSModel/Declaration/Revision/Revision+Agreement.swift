extension Revision {
  /// The changes that do not lead to what a declaration says, so that the revision is not one to it.
  ///
  /// What was before cannot be told without the former declaration.
  public func disagreements(with record: DeclarationRecord) -> [RevisionChange] {
    changes.filter { !$0.leads(to: record) }
  }
}

extension RevisionChange {
  /// Whether what it says of the new declaration is what that declaration says.
  fileprivate func leads(to record: DeclarationRecord) -> Bool {
    let assessment = record.assessment
    switch aspect {
    case .level: return after == record.content.claimedLevel.map(String.init) ?? ""
    case .category:
      let isClaimed = record.content.claimedCategories.contains { $0.rawValue == subject }
      return isClaimed == (kind == .added)
    case .catalogue:
      return after == "\(assessment.catalogue.id) \(assessment.catalogue.edition)"
    case .product, .declaration:
      guard let field = RevisionField(rawValue: subject) else { return false }
      return after == field.text(in: record)
    case .judgement:
      return RequirementID(rawValue: subject).map {
        assessment.judgement(of: $0).outcome.rawValue == after
      } ?? false
    case .evidence:
      let evidence = assessment.evidence.first { $0.id.rawValue == subject }
      guard kind == .removed else { return evidence?.title == after }
      // It may still be there for a category that is not claimed.
      return !assessment.restricted(to: record.content.claimedCategories)
        .evidence.contains { $0.id.rawValue == subject }
    }
  }
}

extension RevisionField {
  /// What a revision says that the field is now; empty for one of which only the change is said.
  fileprivate func text(in record: DeclarationRecord) -> String {
    let product = record.assessment.product
    let content = record.content
    return switch self {
    case .productName: product.name
    case .productVersion: product.version
    case .vendor: product.vendor
    case .intendedUse: product.intendedUse
    case .safetyClass: product.safetyClass?.rawValue ?? ""
    case .scope: product.scope?.outcome.rawValue ?? ""
    case .issuerName: content.issuerName
    case .issuerAddress: content.issuerAddress
    case .placeOfIssue: content.placeOfIssue
    case .signatoryName: content.signatoryName
    case .signatoryFunction: content.signatoryFunction
    case .validity: content.validity
    case .reviewerName: content.reviewerName
    case .reviewerFunction: content.reviewerFunction
    case .supplement: content.supplement
    case .oem: content.oem?.supplier ?? ""
    default: ""
    }
  }
}
