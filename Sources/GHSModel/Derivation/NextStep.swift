/// The smallest set of requirements that reaches a level.
public struct NextStep: Codable, Hashable, Sendable {
  /// The level that would be reached.
  public var level: Int
  /// What is not satisfied yet and would have to be, in the order of the catalogue.
  public var requirements: [RequirementID]
}

extension Evaluation {
  /// The smallest next step: the next level above the present one that can be reached, or nothing when
  /// there is none.
  public var nextStep: NextStep? {
    let present = derivation.level ?? Int.min
    return derivation.levels.lazy.filter { $0.level > present }
      .compactMap { step(to: $0.level) }.first
  }

  /// The gap to a level: the smallest set of requirements that reaches it, empty when it is reached,
  /// nothing when the catalogue has no such level or when too little applies to the product to reach it.
  ///
  /// Where a condition asks for any of several categories, the ones with the fewest open requirements
  /// are chosen; with equal numbers the catalogue's order decides.
  public func step(to level: Int) -> NextStep? { steps[level] }
}

extension NextStep {
  /// What leads to each level of a rule, as ``Evaluation/step(to:)`` says.
  static func all(_ derivation: Derivation, _ rule: LevelRule) -> [Int: NextStep] {
    let needed = derivation.categories.compactMap { category in
      missing(in: category).map { (id: category.id, requirements: $0) }
    }
    return Dictionary(
      rule.levels.compactMap { level in smallest(to: level, of: needed).map { (level.level, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static func smallest(
    to level: LevelRule.Level, of categories: [(id: CategoryID, requirements: [RequirementID])]
  ) -> NextStep? {
    let needed = categories.filter { category in
      level.conditions.contains { $0.of.contains(category.id) }
    }
    // A catalogue has a handful of categories, so that every choice of them can be tried.
    var best: (cost: Int, choice: [RequirementID])?
    for choice in 0..<(1 << needed.count) {
      let chosen = needed.indices.filter { choice & (1 << $0) != 0 }.map { needed[$0] }
      let cost = chosen.reduce(0) { $0 + $1.requirements.count }
      if let best, best.cost <= cost { continue }
      let conforming = Set(chosen.map(\.id))
      guard level.conditions.allSatisfy({ $0.holds(conforming: conforming) }) else { continue }
      best = (cost, chosen.flatMap(\.requirements))
    }
    return best.map { NextStep(level: level.level, requirements: $0.choice) }
  }

  /// What a category still needs, or nothing when it has no requirement that could make it conform.
  ///
  /// Where everything is satisfied but nothing conforms, its first required requirement that applies
  /// would have to.
  private static func missing(in category: Derivation.CategoryOutcome) -> [RequirementID]? {
    let required = category.requirements.filter { $0.obligation == .required }
    let unsatisfied = required.filter { !$0.isSatisfied }
    if !unsatisfied.isEmpty || category.conforms { return unsatisfied.map(\.id) }
    return required.first { $0.reason != .doesNotApply }.map { [$0.id] }
  }
}
