/// The level of an assessment together with the full reason for it.
///
/// A person reads it through ``explanation(in:)``; a program replays it through ``replayedLevel()``,
/// which needs nothing but the derivation itself.
public struct Derivation: Codable, Hashable, Sendable {
  /// The version of this form: `ghs-derivation/1`.
  public var schema: String
  /// The catalogue whose rule was applied.
  public var catalogue: CatalogueReference
  /// The day for which evidence had to be in force.
  public var day: CalendarDate
  /// The safety class that decided which requirements apply.
  public var safetyClass: SafetyClass
  /// What was found of each category, in the order of the catalogue.
  public var categories: [CategoryOutcome]
  /// What was found of each level, in ascending order.
  public var levels: [LevelOutcome]
  /// The level the product is eligible for, or nothing.
  public var level: Int?

  /// What was found of one category.
  public struct CategoryOutcome: Codable, Hashable, Sendable, Identifiable {
    /// The category.
    public var id: CategoryID
    /// Whether it conforms as a whole.
    public var conforms: Bool
    /// What was found of each of its requirements.
    public var requirements: [RequirementOutcome]
  }

  /// What was found of one requirement.
  public struct RequirementOutcome: Codable, Hashable, Sendable, Identifiable {
    /// The requirement.
    public var id: RequirementID
    /// Whether it counts for the category.
    public var obligation: Requirement.Obligation
    /// Why it is satisfied or not.
    public var reason: Reason
    /// The evidence in force that supports it.
    public var evidenceInForce: [EvidenceID]
    /// The rules that block it.
    public var blockedBy: [String]

    /// Whether the requirement is satisfied.
    public var isSatisfied: Bool { reason.satisfies }
  }

  /// What was found of one level.
  public struct LevelOutcome: Codable, Hashable, Sendable {
    /// The level.
    public var level: Int
    /// Whether all its conditions hold.
    public var isReached: Bool
    /// What was found of each condition.
    public var conditions: [ConditionOutcome]
  }

  /// What was found of one condition of a level.
  public struct ConditionOutcome: Codable, Hashable, Sendable {
    /// The condition.
    public var condition: LevelRule.Condition
    /// Which of its categories conform.
    public var conforming: [CategoryID]
    /// Whether that is enough.
    public var holds: Bool
  }
}

extension Derivation {
  /// Why a requirement is satisfied or not.
  public enum Reason: String, Codable, Sendable, CaseIterable {
    /// Conforming, with evidence in force and no blocking finding.
    case conformingWithEvidence = "conforming-with-evidence"
    /// Not applicable, allowed and with a reason.
    case notApplicableWithReason = "not-applicable-with-reason"
    /// Its applicability condition does not hold for the product.
    case doesNotApply = "does-not-apply"
    /// Nobody has judged it yet.
    case notAssessed = "not-assessed"
    /// Judged nonconforming.
    case nonconforming
    /// Judged conforming or not applicable, but a finding blocks it.
    case blocked

    /// Whether a requirement with this reason is satisfied.
    public var satisfies: Bool {
      switch self {
      case .conformingWithEvidence, .notApplicableWithReason, .doesNotApply: true
      case .notAssessed, .nonconforming, .blocked: false
      }
    }
  }

  /// The level that follows from the recorded requirements and conditions alone.
  ///
  /// Equal to ``level`` in every derivation that has not been altered.
  public func replayedLevel() -> Int? {
    let conforming = Set(
      categories.filter { Self.conforms($0.requirements) }.map(\.id))
    return LevelRule(
      levels: levels.map { level in
        LevelRule.Level(level: level.level, conditions: level.conditions.map(\.condition))
      }
    ).level(conforming: conforming)
  }

  /// Whether requirements make a category conform: every required one satisfied, and at least one of
  /// them conforming, so that a category of which nothing applies is never called conforming.
  static func conforms(_ requirements: [RequirementOutcome]) -> Bool {
    let required = requirements.filter { $0.obligation == .required }
    return required.allSatisfy(\.isSatisfied)
      && required.contains { $0.reason == .conformingWithEvidence }
  }
}
