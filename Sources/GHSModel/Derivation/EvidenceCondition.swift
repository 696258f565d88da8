/// How a requirement stands with its evidence, to look for those that need some or soon will.
public enum EvidenceCondition: String, Hashable, Sendable, CaseIterable {
  /// Some of its evidence is in force.
  case present
  /// It applies, is not judged not applicable, and has no evidence in force.
  case missing
  /// Some of its evidence is out of force, or will be within ``daysAhead`` days.
  case expiring

  /// For how many days ahead an expiry counts.
  public static let daysAhead = 30

  /// The condition in a few words.
  public var name: LocalizedText {
    switch self {
    case .present: LocalizedText(ja: "証拠あり", en: "has evidence")
    case .missing: LocalizedText(ja: "証拠なし", en: "no evidence")
    case .expiring: LocalizedText(ja: "失効・期限間近", en: "expired or expiring")
    }
  }
}

extension Evaluation {
  /// The requirements that stand so with their evidence.
  public func requirements(with condition: EvidenceCondition) -> Set<RequirementID> {
    var inForce: Set<RequirementID> = []
    var ending: Set<RequirementID> = []
    for evidence in assessment.evidence {
      let isInForce = evidence.isInForce(on: day)
      if isInForce { inForce.formUnion(evidence.requirements) }
      let ends = evidence.expiryDate.map {
        day.days(until: $0) <= EvidenceCondition.daysAhead
      }
      if !isInForce || ends == true { ending.formUnion(evidence.requirements) }
    }
    switch condition {
    case .present: return inForce
    case .expiring: return ending
    case .missing:
      let outcomes = derivation.categories.flatMap(\.requirements)
      return Set(
        outcomes.filter {
          $0.reason != .doesNotApply
            && assessment.judgement(of: $0.id).outcome != .notApplicable
            && !inForce.contains($0.id)
        }.map(\.id))
    }
  }

  /// The requirements with a finding that keeps them from being satisfied.
  public var requirementsWithBlockingFindings: Set<RequirementID> {
    Set(findings.filter { $0.severity == .blocking }.compactMap(\.requirement))
  }
}
