/// What a migration does with one requirement of either catalogue.
public struct MigrationItem: Hashable, Sendable, Identifiable {
  /// The id of the requirement.
  public let id: RequirementID
  /// The requirement as the old catalogue has it, where it does.
  public let old: Requirement?
  /// The requirement as the new catalogue has it, where it does.
  public let new: Requirement?
  /// What becomes of it.
  public let kind: Kind
  /// In what the new one differs from the old one, where both have it.
  public let differences: [RequirementAspect]
  /// The old requirements whose place it takes, where it is a part.
  public let replaces: [RequirementID]
  /// The new requirements that take its place, where it was split.
  public let replacedBy: [RequirementID]
  /// What was judged of it before.
  public let judgement: Judgement
  /// What becomes of the judgement.
  public let fate: Fate
  /// Why it must be judged again; empty unless it must.
  public let reasons: [Reason]
  /// The evidence that supports it before.
  public let evidenceBefore: [EvidenceID]
  /// The evidence that supports it afterwards.
  public let evidenceAfter: [EvidenceID]

  /// What becomes of a requirement.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// The same is asked in the same words; helping texts and clauses may differ.
    case unchanged
    /// Its title or its question is another.
    case reworded
    /// Only the new catalogue has it.
    case new
    /// Only the old catalogue has it.
    case withdrawn
    /// An old requirement whose place others take, or a new one that takes the place of others.
    case split
  }

  /// What becomes of a judgement.
  public enum Fate: String, Codable, Sendable, CaseIterable {
    /// It stays as it is.
    case carried
    /// The requirement is not assessed afterwards and must be judged again.
    case judgeAgain = "judge-again"
    /// Nothing had been judged.
    case nothingThere = "nothing-there"
    /// It goes with the requirement; the journal keeps it.
    case dropped
  }

  /// Why something must be judged again.
  public enum Reason: String, Codable, Sendable, CaseIterable {
    /// Title or question are other than what was judged.
    case reworded
    /// The requirement takes the place of others, or part of the place of one.
    case split
    /// It was judged not applicable, which the new catalogue refuses.
    case notApplicableRefused = "not-applicable-refused"
    /// It did not apply to the safety class of the product, and now does.
    case nowApplies = "now-applies"
  }

  /// Whether anything had been judged, if only as a note on what is not assessed.
  public var wasJudged: Bool { judgement != .notAssessed }
}
