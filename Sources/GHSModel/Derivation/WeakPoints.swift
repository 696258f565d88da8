/// Evidence whose loss alone would bring the level down.
///
/// Only evidence that is the last one in force of a required requirement can be; each such piece is taken
/// away once and the level derived anew, which can be done one by one while nothing else is to be done.
public struct WeakPoints: Sendable {
  /// What was found, the piece on which most requirements rest first.
  public private(set) var impacts: [WithdrawalImpact] = []
  private let evaluation: Evaluation
  private var candidates: [EvidenceID] = []

  /// A product may have hundreds of documents; a screen is no place to try them all.
  private static let most = 24

  /// Notes what has to be tried.
  public init(of evaluation: Evaluation) {
    self.evaluation = evaluation
    guard evaluation.level != nil else { return }
    var counts: [EvidenceID: Int] = [:]
    for category in evaluation.derivation.categories where category.conforms {
      for outcome in category.requirements
      where outcome.obligation == .required && outcome.reason == .conformingWithEvidence {
        if let only = outcome.evidenceInForce.first, outcome.evidenceInForce.count == 1 {
          counts[only, default: 0] += 1
        }
      }
    }
    candidates = counts.sorted { ($0.value, $1.key) < ($1.value, $0.key) }
      .suffix(Self.most).map(\.key)
  }

  /// Whether everything has been tried.
  public var isComplete: Bool { candidates.isEmpty }

  /// Whether it is about an assessment on a day.
  public func isOf(_ other: Evaluation) -> Bool {
    evaluation.day == other.day && evaluation.assessment == other.assessment
  }

  /// Tries one more piece of evidence.
  public mutating func tryNext() {
    guard let next = candidates.popLast() else { return }
    let impact = evaluation.impact(ofWithdrawing: next)
    if impact.levelAfter ?? Int.min < impact.levelBefore ?? Int.min { impacts.append(impact) }
  }

  /// The same with everything tried that has not been.
  public func completed() -> WeakPoints {
    var points = self
    while !points.isComplete { points.tryNext() }
    return points
  }
}
