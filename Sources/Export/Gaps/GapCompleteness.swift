public import GHSModel

/// Which requirements are among the gaps and which are not, and why: a part of `ghs-gaps/1`.
public struct GapCompleteness: Encodable, Sendable {
  /// The requirements of the catalogue: those listed, and those left out.
  public let requirements: Completeness.Count
  /// Those left out, in the order of the catalogue.
  public let leftOut: [Omission]

  /// A requirement that is not listed.
  public struct Omission: Encodable, Sendable {
    /// The requirement.
    public let id: RequirementID
    /// Why.
    public let reason: Reason
  }

  /// Why a requirement is not listed.
  public enum Reason: String, Encodable, Sendable, CaseIterable {
    /// It is satisfied.
    case satisfied
    /// It does not apply to the product.
    case doesNotApply = "does-not-apply"
    /// It is a gap, and not needed for the level that was asked for.
    case notNeeded = "not-needed"

    /// The reason in a few words.
    public var name: LocalizedText {
      switch self {
      case .satisfied: LocalizedText(ja: "満たしている", en: "satisfied")
      case .doesNotApply: LocalizedText(ja: "適用されない", en: "does not apply")
      case .notNeeded: LocalizedText(ja: "指定したレベルに要らない", en: "not needed for the level")
      }
    }
  }

  /// Counts the requirements of an evaluation.
  ///
  /// - Parameters:
  ///   - evaluation: The evaluation.
  ///   - isWanted: Which of its outcomes are listed.
  init(_ evaluation: Evaluation, isWanted: (Derivation.RequirementOutcome) -> Bool) {
    let all = evaluation.catalogue.categories.flatMap(\.requirements)
    let outcomes = all.compactMap { evaluation.outcome(of: $0.id) }
    leftOut = outcomes.filter { !isWanted($0) }.map { outcome in
      let reason: Reason =
        switch outcome.reason {
        case .doesNotApply: .doesNotApply
        default: outcome.isSatisfied ? .satisfied : .notNeeded
        }
      return Omission(id: outcome.id, reason: reason)
    }
    requirements = Completeness.Count(
      total: all.count, included: outcomes.count(where: isWanted), leftOut: leftOut.count)
  }

  /// The counts as one sentence.
  public var sentence: LocalizedText {
    requirements.sentence(
      about: LocalizedText(ja: "要求事項", en: "Requirements"),
      leftOut: Reason.allCases.map { reason in
        (reason.name, leftOut.count { $0.reason == reason })
      })
  }

  /// Holds the counts against how many gaps were really written.
  ///
  /// - Throws: `Unaccounted` when a requirement would be missing without a word.
  func accountFor(_ written: Int) throws(Unaccounted) {
    try Unaccounted.hold(
      "requirements", expected: requirements.total,
      found: requirements.included + requirements.leftOut)
    try Unaccounted.hold("gaps", expected: requirements.included, found: written)
  }
}
