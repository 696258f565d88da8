public import GHSModel

/// In which order the guided mode asks.
///
/// First what the goal needs: what nobody has judged yet and what lacks something, then what is known
/// not to conform; after that what is recommended in the same categories. What the user has set aside
/// comes last of all.
public struct GuidedQueue {
  /// The requirements, the most useful first.
  public let requirements: [RequirementID]
  /// How many of them were set aside before they were answered.
  public let postponedCount: Int
  /// How many of them were answered and do not conform.
  public let nonconformingCount: Int

  /// Finds what is still to be asked of the open product.
  init(_ open: OpenProduct, goal: Goal?, postponed: [RequirementID]) {
    self.init(open.evaluation, goal: goal, postponed: postponed)
  }

  /// Finds what is still to be asked.
  ///
  /// - Parameters:
  ///   - evaluation: What follows from the assessment.
  ///   - goal: Where it is to lead; without one there is nothing to ask.
  ///   - postponed: What was set aside, the longest postponed first.
  public init(_ evaluation: Evaluation, goal: Goal?, postponed: [RequirementID]) {
    guard let goal else {
      (requirements, postponedCount, nonconformingCount) = ([], 0, 0)
      return
    }
    let needed = goal.remaining ?? []
    let nonconforming = Set(
      evaluation.derivation.categories.flatMap(\.requirements)
        .filter { $0.reason == .nonconforming }.map(\.id))
    let isNonconforming = { (id: RequirementID) in nonconforming.contains(id) }
    let rest = evaluation.derivation.categories
      .filter { goal.categories.contains($0.id) }
      .flatMap(\.requirements)
      .filter { $0.reason == .notAssessed && $0.obligation == .recommended }
      .map(\.id)
    let wanted =
      needed.filter { !isNonconforming($0) } + needed.filter(isNonconforming) + rest
    let known = Set(wanted)
    let later = postponed.filter(known.contains)
    requirements = wanted.filter { !later.contains($0) } + later
    postponedCount = later.count { !isNonconforming($0) }
    nonconformingCount = needed.count(where: isNonconforming)
  }
}
