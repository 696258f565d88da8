import GHSModel

extension DeclarationContent {
  /// What a new draft begins with; the issuer decides.
  ///
  /// The highest level the product is eligible for, the categories that conform, and the vendor as the
  /// issuer.
  static func proposed(for evaluation: Evaluation) -> DeclarationContent {
    var content = DeclarationContent()
    content.issuerName = evaluation.assessment.product.vendor
    content.claimedLevel = evaluation.level
    if evaluation.level != nil {
      content.claimedCategories = evaluation.derivation.categories.filter(\.conforms).map(\.id)
    }
    return content
  }
}
