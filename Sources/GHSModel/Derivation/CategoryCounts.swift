/// How many requirements of a category stand how.
///
/// `required` and `satisfied` count what the category needs: required requirements, those that do not
/// apply to the product included, because their satisfaction is part of the category's. The four counts
/// by judgement are over every requirement that applies, recommended ones included.
public struct CategoryCounts: Codable, Hashable, Sendable, Identifiable {
  /// The category.
  public var id: CategoryID
  /// Whether it conforms as a whole.
  public var conforms: Bool
  /// Required requirements.
  public var required: Int
  /// Required requirements that are satisfied.
  public var satisfied: Int
  /// Applicable requirements judged conforming.
  public var conforming: Int
  /// Applicable requirements judged nonconforming.
  public var nonconforming: Int
  /// Applicable requirements judged not applicable.
  public var notApplicable: Int
  /// Applicable requirements not assessed.
  public var notAssessed: Int

  /// Creates counts that were taken before.
  public init(
    id: CategoryID, conforms: Bool, required: Int, satisfied: Int, conforming: Int,
    nonconforming: Int, notApplicable: Int, notAssessed: Int
  ) {
    self.id = id
    self.conforms = conforms
    self.required = required
    self.satisfied = satisfied
    self.conforming = conforming
    self.nonconforming = nonconforming
    self.notApplicable = notApplicable
    self.notAssessed = notAssessed
  }
}

extension Evaluation {
  /// The counts of each category, in the order of the catalogue.
  public var categoryCounts: [CategoryCounts] {
    derivation.categories.map { category in
      let required = category.requirements.filter { $0.obligation == .required }
      let applicable = category.requirements.filter { $0.reason != .doesNotApply }
      func count(_ outcome: Judgement.Outcome) -> Int {
        applicable.count { assessment.judgement(of: $0.id).outcome == outcome }
      }
      return CategoryCounts(
        id: category.id, conforms: category.conforms,
        required: required.count,
        satisfied: required.count(where: \.isSatisfied),
        conforming: count(.conforming),
        nonconforming: count(.nonconforming),
        notApplicable: count(.notApplicable),
        notAssessed: count(.notAssessed))
    }
  }

  /// How many required requirements of a category count as satisfied because the product's safety
  /// class excludes them.
  public func excludedCount(in category: CategoryID) -> Int {
    derivation.categories.first { $0.id == category }?.requirements
      .count { $0.obligation == .required && $0.reason == .doesNotApply } ?? 0
  }
}
