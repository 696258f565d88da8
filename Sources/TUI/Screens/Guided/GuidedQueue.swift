import GHSModel

/// In which order the guided mode asks.
///
/// First what the goal needs: what nobody has judged yet and what lacks something, then what is known
/// not to conform; after that what is recommended in the same categories. What the user has set aside
/// comes last of all.
struct GuidedQueue {
  /// The requirements, the most useful first.
  let requirements: [RequirementID]
  /// How many of them were set aside before they were answered.
  let postponedCount: Int
  /// How many of them were answered and do not conform.
  let nonconformingCount: Int

  /// Finds what is still to be asked.
  init(_ open: OpenProduct, goal: Goal?, postponed: [RequirementID]) {
    guard let goal else {
      (requirements, postponedCount, nonconformingCount) = ([], 0, 0)
      return
    }
    let needed = goal.remaining ?? []
    let isNonconforming = { (id: RequirementID) in open.outcomes[id]?.reason == .nonconforming }
    let rest = open.evaluation.derivation.categories
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
