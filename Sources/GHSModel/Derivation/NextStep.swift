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
  public func step(to level: Int) -> NextStep? {
    guard let target = catalogue.levelRule.levels.first(where: { $0.level == level }) else {
      return nil
    }
    let needed = derivation.categories.compactMap { category in
      target.conditions.contains { $0.of.contains(category.id) }
        ? Self.open(in: category).map { (id: category.id, requirements: $0) } : nil
    }
    // A catalogue has a handful of categories, so that every choice of them can be tried.
    var best: [(id: CategoryID, requirements: [RequirementID])]?
    for choice in 0..<(1 << needed.count) {
      let chosen = needed.indices.filter { choice & (1 << $0) != 0 }.map { needed[$0] }
      let conforming = Set(chosen.map(\.id))
      guard target.conditions.allSatisfy({ $0.holds(conforming: conforming) }) else { continue }
      if let found = best, Self.cost(found) <= Self.cost(chosen) { continue }
      best = chosen
    }
    return best.map { NextStep(level: level, requirements: $0.flatMap(\.requirements)) }
  }

  private static func cost(_ categories: [(id: CategoryID, requirements: [RequirementID])]) -> Int {
    categories.reduce(0) { $0 + $1.requirements.count }
  }

  /// What a category still needs, or nothing when it has no requirement that could make it conform.
  ///
  /// Where everything is satisfied but nothing conforms, its first required requirement that applies
  /// would have to.
  private static func open(in category: Derivation.CategoryOutcome) -> [RequirementID]? {
    let required = category.requirements.filter { $0.obligation == .required }
    let unsatisfied = required.filter { !$0.isSatisfied }
    if !unsatisfied.isEmpty || category.conforms { return unsatisfied.map(\.id) }
    return required.first { $0.reason != .doesNotApply }.map { [$0.id] }
  }
}
