/// A product judged against one pinned catalogue edition.
public struct Assessment: Codable, Hashable, Sendable {
  /// What is assessed.
  public var product: Product
  /// The catalogue it is judged against.
  public var catalogue: CatalogueReference
  /// The judgements made; a requirement that is missing here is not assessed.
  public var judgements: [RequirementID: Judgement]
  /// The evidence, in ascending order of its number.
  public var evidence: [Evidence]

  /// Creates an assessment.
  public init(
    product: Product, catalogue: CatalogueReference,
    judgements: [RequirementID: Judgement] = [:], evidence: [Evidence] = []
  ) {
    self.product = product
    self.catalogue = catalogue
    self.judgements = judgements
    self.evidence = evidence
  }

  /// The judgement of a requirement.
  public func judgement(of requirement: RequirementID) -> Judgement {
    judgements[requirement] ?? .notAssessed
  }

  /// The evidence that supports a requirement, in force or not.
  public func evidence(for requirement: RequirementID) -> [Evidence] {
    evidence.filter { $0.requirements.contains(requirement) }
  }
}
