/// What would break if one piece of evidence were withdrawn.
public struct WithdrawalImpact: Codable, Hashable, Sendable {
  /// The evidence.
  public var evidence: EvidenceID
  /// The requirements that would no longer be satisfied.
  public var requirements: [RequirementID]
  /// The categories that would no longer conform.
  public var categories: [CategoryID]
  /// The level with the evidence.
  public var levelBefore: Int?
  /// The level without it.
  public var levelAfter: Int?
}

extension Evaluation {
  /// What would break if a piece of evidence were withdrawn.
  public func impact(ofWithdrawing id: EvidenceID) -> WithdrawalImpact {
    var without = assessment
    without.evidence.removeAll { $0.id == id }
    // Only the level is asked for, often for many pieces at once: advice would take most of the time.
    let context = RuleContext(assessment: without, catalogue: catalogue, day: day)
    let after = Derivation(
      context: context, findings: AssessmentRules.decidingFindings(in: context))
    let satisfiedAfter = Set(
      after.categories.flatMap(\.requirements).filter(\.isSatisfied).map(\.id))
    let conformingAfter = Set(after.categories.filter(\.conforms).map(\.id))
    return WithdrawalImpact(
      evidence: id,
      requirements: derivation.categories.flatMap(\.requirements)
        .filter { $0.isSatisfied && !satisfiedAfter.contains($0.id) }.map(\.id),
      categories: derivation.categories
        .filter { $0.conforms && !conformingAfter.contains($0.id) }.map(\.id),
      levelBefore: level,
      levelAfter: after.level)
  }
}
