import GHSModel

/// Which requirements of an assessment are listed.
struct RequirementFilter: Hashable, Sendable {
  /// One condition.
  enum Option: Hashable, Sendable {
    /// It belongs to a category.
    case category(CategoryID)
    /// It applies and is judged so.
    case judgement(Judgement.Outcome)
    /// It is required or recommended.
    case obligation(Requirement.Obligation)
    /// It stands so with its evidence.
    case evidence(EvidenceCondition)
    /// A blocking finding is about it.
    case finding
    /// It stands between the product and the next level, or a finding keeps it from counting.
    case nextLevel
    /// Its judgement or its evidence has changed since the declaration was issued.
    case changed
  }

  /// The conditions.
  ///
  /// Of several of one kind any may hold; of every kind that is there, one must.
  var options: Set<Option> = []

  /// Whether everything is listed.
  var isEmpty: Bool { options.isEmpty }

  /// Sets a condition or takes it away.
  mutating func toggle(_ option: Option) {
    if options.remove(option) == nil { options.insert(option) }
  }

  /// The conditions in the order of display, in rows of one kind; the last row holds what is left.
  static func groups(of catalogue: Catalogue) -> [[Option]] {
    [
      catalogue.categories.map { .category($0.id) },
      Judgement.Outcome.allCases.map(Option.judgement),
      Requirement.Obligation.allCases.map(Option.obligation),
      EvidenceCondition.allCases.map(Option.evidence),
      [.nextLevel, .changed, .finding],
    ]
  }
}

/// What a filter asks, worked out once for a product.
struct FilterCriteria {
  private let categories: Set<String>
  private let judgements: Set<Judgement.Outcome>
  private let obligations: Set<Requirement.Obligation>
  /// The requirements whose evidence stands as is asked for; nothing when that does not matter.
  private let evidence: Set<RequirementID>?
  /// The requirements that meet the conditions on the level and the declaration; nothing without any.
  private let named: [Set<RequirementID>]
  private let open: OpenProduct

  /// Works out what a filter asks.
  init(_ filter: RequirementFilter, for open: OpenProduct, declarations: [Declaration]?) {
    var categories: Set<String> = []
    var judgements: Set<Judgement.Outcome> = []
    var obligations: Set<Requirement.Obligation> = []
    var named: [Set<RequirementID>] = []
    var evidence: Set<RequirementID>?
    for option in filter.options {
      switch option {
      case .category(let id): categories.insert(id.rawValue)
      case .judgement(let outcome): judgements.insert(outcome)
      case .obligation(let obligation): obligations.insert(obligation)
      case .evidence(let condition):
        evidence = (evidence ?? []).union(open.evaluation.requirements(with: condition))
      case .finding: named.append(open.evaluation.requirementsWithBlockingFindings)
      case .nextLevel: named.append(open.blockingNextLevel)
      case .changed: named.append(open.changed(since: declarations))
      }
    }
    (self.categories, self.judgements, self.obligations) = (categories, judgements, obligations)
    self.named = named
    self.evidence = evidence
    self.open = open
  }

  /// Whether a requirement is listed.
  func allow(_ requirement: Requirement) -> Bool {
    (categories.isEmpty || categories.contains(requirement.id.category))
      && (obligations.isEmpty || obligations.contains(requirement.obligation))
      && (judgements.isEmpty || isJudged(requirement))
      && evidence?.contains(requirement.id) ?? true
      && named.allSatisfy { $0.contains(requirement.id) }
  }

  private func isJudged(_ requirement: Requirement) -> Bool {
    open.outcomes[requirement.id]?.reason != .doesNotApply
      && judgements.contains(open.assessment.judgement(of: requirement.id).outcome)
  }
}

extension OpenProduct {
  /// What the next level needs, and what findings keep from counting.
  fileprivate var blockingNextLevel: Set<RequirementID> {
    Set(evaluation.nextStep?.requirements ?? [])
      .union(outcomes.values.filter { $0.reason == .blocked }.map(\.id))
  }

  /// The requirements whose judgement or evidence has changed since the declaration in force.
  fileprivate func changed(since declarations: [Declaration]?) -> Set<RequirementID> {
    guard let record = declarations?.last(where: { $0.status == .issued })?.record else {
      return []
    }
    var changed: Set<RequirementID> = []
    for change in record.changes(since: evaluation) {
      switch change {
      case .judgements(let ids): changed.formUnion(ids)
      case .evidence(let ids):
        let evidence = assessment.evidence + record.assessment.evidence
        changed.formUnion(
          evidence.filter { ids.contains($0.id) }.flatMap(\.requirements))
      case .product, .catalogue, .levelLost, .categoriesLost: break
      }
    }
    return changed
  }
}
