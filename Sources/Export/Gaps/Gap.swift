public import GHSModel

/// What stands between an assessment and a requirement of it, with all that somebody needs to close it.
public struct Gap: Encodable, Sendable, Identifiable {
  /// The requirement.
  public let requirement: Requirement
  /// The category it belongs to.
  public let category: GHSModel.Category
  /// Why it is not satisfied.
  public let reason: Derivation.Reason
  /// What the rules say that blocks it.
  public let findings: [Finding]
  /// Why it was judged as it was.
  public let rationale: String
  /// What will be done about it, where somebody has planned that.
  public let action: Action?

  /// The id of the requirement.
  public var id: RequirementID { requirement.id }

  private enum CodingKeys: String, CodingKey {
    case requirement, title, category, obligation, reason, findings, rationale, action, clauses,
      evidenceExamples
  }

  /// Writes what a ticket needs, texts in both languages.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(requirement.id, forKey: .requirement)
    try container.encode(requirement.title, forKey: .title)
    try container.encode(category.id, forKey: .category)
    try container.encode(requirement.obligation, forKey: .obligation)
    try container.encode(reason, forKey: .reason)
    try container.encode(findings, forKey: .findings)
    try container.encode(rationale, forKey: .rationale)
    try container.encode(action, forKey: .action)
    try container.encode(requirement.clauses, forKey: .clauses)
    try container.encode(requirement.evidenceExamples, forKey: .evidenceExamples)
  }
}
