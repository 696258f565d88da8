/// One thing that is judged.
public struct Requirement: Hashable, Sendable, Identifiable {
  /// Category and clause number.
  public var id: RequirementID
  /// Whether it counts for the category.
  public var obligation: Obligation
  /// Where it comes from; the first one gives the id.
  public var clauses: [ClauseReference]
  /// What is known of its place in the guideline.
  public var guideline: GuidelineReference
  /// The safety classes to which it applies; nothing when it always applies.
  public var safetyClasses: [SafetyClass]?
  /// Whether a maker may judge it not applicable, with a reason.
  public var mayBeNotApplicable: Bool
  /// A few words.
  public var title: LocalizedText
  /// What an assessor asks.
  public var question: LocalizedText
  /// What it is for, what has to be true, how a small team does it.
  public var guidance: LocalizedText?
  /// Documents or records, each with what it must show.
  public var evidenceExamples: [LocalizedText]
  /// What reviewers keep finding.
  public var commonGaps: [LocalizedText]
  /// When "not applicable" can honestly be said; where it is refused, what there always is to judge.
  public var notApplicableWhen: LocalizedText?
  /// The lines of a worked example with a fictional product; often there is none.
  public var example: [LocalizedText]
  /// Requirements that the same records usually serve, or that are easily taken for this one.
  public var seeAlso: [RequirementID]
  /// Requirements of an earlier catalogue whose place this one takes, alone or with others.
  public var replaces: [RequirementID]

  /// Creates a requirement.
  public init(
    id: RequirementID, obligation: Obligation, clauses: [ClauseReference],
    guideline: GuidelineReference, safetyClasses: [SafetyClass]? = nil, mayBeNotApplicable: Bool,
    title: LocalizedText, question: LocalizedText, guidance: LocalizedText? = nil,
    evidenceExamples: [LocalizedText] = [], commonGaps: [LocalizedText] = [],
    notApplicableWhen: LocalizedText? = nil, example: [LocalizedText] = [],
    seeAlso: [RequirementID] = [], replaces: [RequirementID] = []
  ) {
    self.id = id
    self.obligation = obligation
    self.clauses = clauses
    self.guideline = guideline
    self.safetyClasses = safetyClasses
    self.mayBeNotApplicable = mayBeNotApplicable
    self.title = title
    self.question = question
    self.guidance = guidance
    self.evidenceExamples = evidenceExamples
    self.commonGaps = commonGaps
    self.notApplicableWhen = notApplicableWhen
    self.example = example
    self.seeAlso = seeAlso
    self.replaces = replaces
  }

  /// Whether the requirement applies to a product of a safety class.
  public func applies(to safetyClass: SafetyClass) -> Bool {
    safetyClasses?.contains(safetyClass) ?? true
  }

  /// Whether a requirement counts for its category.
  public enum Obligation: String, Codable, Sendable, CaseIterable {
    /// The category conforms only when it is satisfied.
    case required
    /// Shown and reported; does not block.
    case recommended
  }
}

/// What is known of a requirement's place in the guideline.
public struct GuidelineReference: Codable, Hashable, Sendable {
  /// The section of the guideline; nothing where it is not known.
  public var section: String?
  /// How it is known.
  public var basis: Basis

  /// Creates a reference.
  public init(section: String? = nil, basis: Basis) {
    self.section = section
    self.basis = basis
  }

  /// How the place of a requirement in the guideline is known.
  public enum Basis: String, Codable, Sendable, CaseIterable {
    /// The heading was read with its number.
    case seen
    /// The heading was read; its number or extent is our conclusion.
    case inferred
    /// That part of the guideline could not be read; the underlying standard is followed.
    case unknown
    /// The guideline shows no such heading; only the underlying standard asks.
    case standard
  }
}
