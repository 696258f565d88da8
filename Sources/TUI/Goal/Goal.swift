public import GHSModel

/// The level a product is to reach, and how far it is from there.
public struct Goal: Hashable, Sendable {
  /// The level.
  public let level: Int
  /// Whether the user said so; else it is the next level.
  public let isChosen: Bool
  /// The smallest set of requirements that is missing, in the order of the catalogue; empty when the
  /// level is reached, nothing when it cannot be.
  public let remaining: [RequirementID]?
  /// The categories that are to conform.
  public let categories: [CategoryID]
  /// How many requirements of these categories apply and have to be satisfied.
  public let total: Int

  /// Finds the goal of a product; nothing when no level is above the present one and none was wanted.
  ///
  /// - Parameters:
  ///   - open: The product.
  ///   - wanted: The level the user wants; one the catalogue does not have counts as none.
  init?(_ open: OpenProduct, wanted: Int?) {
    self.init(open.evaluation, wanted: wanted)
  }

  /// Finds the goal of an assessment; nothing when no level is above the present one and none was wanted.
  ///
  /// - Parameters:
  ///   - evaluation: What follows from the assessment.
  ///   - wanted: The level the user wants; one the catalogue does not have counts as none.
  public init?(_ evaluation: Evaluation, wanted: Int?) {
    let rule = evaluation.catalogue.levelRule
    let isKnown = rule.levels.contains { $0.level == wanted }
    guard let level = isKnown ? wanted : evaluation.nextStep?.level else { return nil }
    self.level = level
    isChosen = isKnown
    let remaining = evaluation.step(to: level)?.requirements
    self.remaining = remaining
    let named =
      rule.levels.first { $0.level == level }?
      .conditions.flatMap(\.of) ?? []
    let missing = Set(remaining?.map(\.category) ?? [])
    let outcomes = evaluation.derivation.categories.filter {
      named.contains($0.id) && ($0.conforms || missing.contains($0.id.rawValue))
    }
    categories = outcomes.map(\.id)
    total = outcomes.flatMap(\.requirements)
      .count { $0.obligation == .required && $0.reason != .doesNotApply }
  }

  /// How many requirements are missing.
  public var distance: Int? { remaining?.count }

  /// Whether the level is reached.
  public var isReached: Bool { distance == 0 }

  /// How much of the way is done, from 0 to 1.
  var share: Double {
    guard let distance, total > 0 else { return 0 }
    return Double(max(0, total - distance)) / Double(total)
  }
}
