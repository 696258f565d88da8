/// Everything that follows from an assessment on one day: findings, categories, level.
public struct Evaluation: Sendable {
  /// The assessment that was evaluated.
  public let assessment: Assessment
  /// The catalogue it is judged against.
  public let catalogue: Catalogue
  /// The day for which evidence had to be in force.
  public let day: CalendarDate
  /// What the rules say.
  public let findings: [Finding]
  /// The level with its reason.
  public let derivation: Derivation
  /// What leads to each level that can be reached.
  let steps: [Int: NextStep]

  /// Evaluates an assessment.
  public init(_ assessment: Assessment, catalogue: Catalogue, day: CalendarDate) {
    self.assessment = assessment
    self.catalogue = catalogue
    self.day = day
    let context = RuleContext(assessment: assessment, catalogue: catalogue, day: day)
    findings = AssessmentRules.findings(in: context)
    derivation = Derivation(context: context, findings: findings)
    steps = NextStep.all(derivation, catalogue.levelRule)
  }

  /// The level the product is eligible for, or nothing.
  public var level: Int? { derivation.level }

  /// What was found of a requirement.
  public func outcome(of requirement: RequirementID) -> Derivation.RequirementOutcome? {
    derivation.categories.first { $0.id.rawValue == requirement.category }?
      .requirements.first { $0.id == requirement }
  }

  /// The findings about a requirement, or about evidence that supports it.
  public func findings(about requirement: RequirementID) -> [Finding] {
    let supporting = Set(assessment.evidence(for: requirement).map(\.id))
    return findings.filter { finding in
      finding.requirement == requirement || finding.evidence.map(supporting.contains) ?? false
    }
  }
}

extension Derivation {
  /// Derives the level from what the rules found.
  init(context: RuleContext, findings: [Finding]) {
    var blocking: [RequirementID: [String]] = [:]
    for finding in findings where finding.severity == .blocking {
      if let requirement = finding.requirement {
        blocking[requirement, default: []].append(finding.rule)
      }
    }
    let safetyClass = context.assessment.product.effectiveSafetyClass
    let categories = context.catalogue.categories.map { category in
      let requirements = category.requirements.map { requirement in
        RequirementOutcome(
          requirement, context: context, blockedBy: blocking[requirement.id] ?? [])
      }
      return CategoryOutcome(
        id: category.id, conforms: Self.conforms(requirements), requirements: requirements)
    }
    let conforming = Set(categories.filter(\.conforms).map(\.id))
    let rule = context.catalogue.levelRule
    self.init(
      schema: "ghs-derivation/1",
      catalogue: context.assessment.catalogue,
      day: context.day,
      safetyClass: safetyClass,
      categories: categories,
      levels: rule.levels.map { LevelOutcome($0, conforming: conforming) },
      level: rule.level(conforming: conforming))
  }
}

extension Derivation.RequirementOutcome {
  fileprivate init(_ requirement: Requirement, context: RuleContext, blockedBy: [String]) {
    let applies = requirement.applies(to: context.assessment.product.effectiveSafetyClass)
    let outcome = context.assessment.judgement(of: requirement.id).outcome
    let reason: Derivation.Reason =
      switch outcome {
      case _ where !applies: .doesNotApply
      case .notAssessed: .notAssessed
      case .nonconforming: .nonconforming
      case .conforming: blockedBy.isEmpty ? .conformingWithEvidence : .blocked
      case .notApplicable: blockedBy.isEmpty ? .notApplicableWithReason : .blocked
      }
    self.init(
      id: requirement.id, obligation: requirement.obligation, reason: reason,
      evidenceInForce: context.evidenceInForce(for: requirement.id).map(\.id),
      blockedBy: blockedBy)
  }
}

extension Derivation.LevelOutcome {
  fileprivate init(_ level: LevelRule.Level, conforming: Set<CategoryID>) {
    let conditions = level.conditions.map { condition in
      Derivation.ConditionOutcome(
        condition: condition, conforming: condition.of.filter(conforming.contains),
        holds: condition.holds(conforming: conforming))
    }
    self.init(
      level: level.level, isReached: conditions.allSatisfy(\.holds), conditions: conditions)
  }
}
