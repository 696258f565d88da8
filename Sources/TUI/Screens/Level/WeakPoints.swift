import GHSModel

/// Evidence whose loss alone would bring the level down.
enum WeakPoints {
  /// Finds them, the one on which most requirements rest first.
  ///
  /// Only evidence that is the last one in force of a required requirement can be one; of those, each
  /// is taken away once and the level derived anew.
  static func find(in open: OpenProduct) -> [WithdrawalImpact] {
    guard open.evaluation.level != nil else { return [] }
    var counts: [EvidenceID: Int] = [:]
    for category in open.evaluation.derivation.categories where category.conforms {
      for outcome in category.requirements
      where outcome.obligation == .required && outcome.reason == .conformingWithEvidence {
        if let only = outcome.evidenceInForce.first, outcome.evidenceInForce.count == 1 {
          counts[only, default: 0] += 1
        }
      }
    }
    let candidates = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most)
    return candidates.map { open.evaluation.impact(ofWithdrawing: $0.key) }
      .filter { $0.levelAfter ?? Int.min < $0.levelBefore ?? Int.min }
  }

  /// A product may have hundreds of documents; a screen is no place to try them all.
  private static let most = 24
}
