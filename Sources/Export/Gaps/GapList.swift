public import GHSModel

/// The gaps of an assessment, in the order of the catalogue, ready to become tickets.
public struct GapList: Encodable, Sendable {
  /// The version of the JSON form: `ghs-gaps/1`.
  public let schema = "ghs-gaps/1"
  /// The product.
  public let product: ProductID
  /// The day for which evidence had to be in force.
  public let day: CalendarDate
  /// The level that was asked for, if one was.
  public let level: Int?
  /// The gaps.
  public let gaps: [Gap]
  /// Which requirements are not among them, and why.
  public let completeness: GapCompleteness
  /// Product and version as a heading names them.
  let productName: String

  /// Every requirement that applies and is not satisfied, recommended ones included.
  public init(_ evaluation: Evaluation) {
    self.init(evaluation, level: nil) { outcome in !outcome.isSatisfied }
  }

  /// Only what reaches a level with the fewest requirements.
  public init(_ evaluation: Evaluation, step: NextStep) {
    let wanted = Set(step.requirements)
    self.init(evaluation, level: step.level) { outcome in wanted.contains(outcome.id) }
  }

  private init(
    _ evaluation: Evaluation, level: Int?,
    isWanted: (Derivation.RequirementOutcome) -> Bool
  ) {
    let product = evaluation.assessment.product
    self.product = product.id
    day = evaluation.day
    self.level = level
    productName = "\(product.name) \(product.version)"
    completeness = GapCompleteness(evaluation, isWanted: isWanted)
    gaps = evaluation.catalogue.categories.flatMap { category in
      category.requirements.compactMap { requirement in
        guard let outcome = evaluation.outcome(of: requirement.id), isWanted(outcome) else {
          return nil
        }
        let judgement = evaluation.assessment.judgement(of: requirement.id)
        return Gap(
          requirement: requirement, category: category, reason: outcome.reason,
          findings: evaluation.findings(about: requirement.id)
            .filter { $0.severity == .blocking },
          rationale: judgement.rationale, action: judgement.action)
      }
    }
  }

  private enum CodingKeys: String, CodingKey {
    case schema, product, day, level, gaps, completeness
  }

  /// Refuses a list that would leave out a requirement without a word.
  ///
  /// - Throws: `Unaccounted`.
  public func accountFor() throws(Unaccounted) {
    try completeness.accountFor(gaps.count)
  }
}
