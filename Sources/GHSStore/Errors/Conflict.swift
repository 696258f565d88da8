public import GHSModel

/// What somebody else has changed in the meantime, as it is now.
public enum Conflict: Equatable, Sendable {
  /// The product.
  case product(Product)
  /// The catalogue that the product is judged against.
  case catalogue(CatalogueReference)
  /// The judgements that are other than expected, as they are now.
  case judgements([RequirementID: Judgement])
  /// The evidence; nothing when it has been withdrawn.
  case evidence(EvidenceID, current: Evidence?)
  /// The content of the draft; nothing when there is no draft any more.
  case draft(DeclarationContent?)
  /// What is recorded of the registration of a declaration; nothing when nothing is.
  case registration(Registration?)
  /// The change that would be undone or done again is another one.
  case journal(sequence: Int)
}
