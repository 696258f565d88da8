/// One rule that looks at an assessment and says what it finds.
///
/// Each rule is one file: its documentation comment explains it to a user, its messages exist in both
/// languages, and it has a test file of its own.
public protocol Rule: Sendable {
  /// The stable id that findings carry, in words and hyphens.
  static var id: String { get }

  /// What the rule finds in an assessment, in the order of the catalogue.
  static func findings(in context: RuleContext) -> [Finding]
}

/// A rule that only advises: no finding of it blocks, and no level depends on one.
public protocol AdvisoryRule: Rule {}

/// What rules look at: an assessment, its catalogue and the day.
public struct RuleContext: Sendable {
  /// The assessment.
  public let assessment: Assessment
  /// The catalogue it is judged against.
  public let catalogue: Catalogue
  /// The day for which evidence must be in force.
  public let day: CalendarDate
  /// The applicable requirements, in the order of the catalogue.
  public let applicable: [Requirement]

  private let evidenceByRequirement: [RequirementID: [Evidence]]

  /// Creates a context.
  public init(assessment: Assessment, catalogue: Catalogue, day: CalendarDate) {
    self.assessment = assessment
    self.catalogue = catalogue
    self.day = day
    let safetyClass = assessment.product.effectiveSafetyClass
    applicable = catalogue.requirements.filter { $0.applies(to: safetyClass) }
    var byRequirement: [RequirementID: [Evidence]] = [:]
    for evidence in assessment.evidence {
      for requirement in evidence.requirements {
        byRequirement[requirement, default: []].append(evidence)
      }
    }
    evidenceByRequirement = byRequirement
  }

  /// The evidence that supports a requirement, in force or not.
  public func evidence(for requirement: RequirementID) -> [Evidence] {
    evidenceByRequirement[requirement] ?? []
  }

  /// The evidence that supports a requirement and is in force.
  public func evidenceInForce(for requirement: RequirementID) -> [Evidence] {
    evidence(for: requirement).filter { $0.isInForce(on: day) }
  }

  /// Applicable requirements with a given outcome, each with its judgement.
  func judged(_ outcome: Judgement.Outcome) -> [(requirement: Requirement, judgement: Judgement)] {
    applicable.compactMap { requirement in
      let judgement = assessment.judgement(of: requirement.id)
      return judgement.outcome == outcome ? (requirement, judgement) : nil
    }
  }

  /// How much a fault of evidence weighs: it blocks when a conforming judgement rests on the
  /// evidence, and is worth knowing otherwise.
  func severity(ofFaultIn evidence: Evidence) -> Finding.Severity {
    let carries = applicable.contains { requirement in
      evidence.requirements.contains(requirement.id)
        && assessment.judgement(of: requirement.id).outcome == .conforming
    }
    return carries ? .blocking : .advisory
  }
}

/// The rules every assessment is held against.
public enum AssessmentRules {
  /// All rules, in the order in which their findings are shown: causes before what follows from them.
  public static let all: [any Rule.Type] = [
    OutsideScope.self,
    ScopeUndecided.self,
    ScopeNotStated.self,
    EvidenceFileMissing.self,
    EvidenceContentChanged.self,
    EvidenceExpired.self,
    EvidenceNotYetEffective.self,
    CertificateScope.self,
    ConformingWithoutEvidence.self,
    NotApplicableWithoutReason.self,
    NotApplicableRefused.self,
    NonconformingWithoutAction.self,
    CertificateAlone.self,
    CertificateWithoutExpiry.self,
    EvidenceOverused.self,
    EvidenceSupportsNothing.self,
    EvidenceRetentionPassed.self,
    RationaleSaysNothing.self,
    SafetyClassNotSet.self,
    SafetyClassWithoutReason.self,
  ]

  /// Everything the rules find, rule by rule.
  public static func findings(in context: RuleContext) -> [Finding] {
    all.flatMap { $0.findings(in: context) }
  }

  /// What is found by the rules on which a level can depend.
  static func decidingFindings(in context: RuleContext) -> [Finding] {
    all.filter { !($0 is any AdvisoryRule.Type) }.flatMap { $0.findings(in: context) }
  }
}
