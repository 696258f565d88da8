import GHSModel

/// What was done to a requirement and can be done in the same way to others.
enum RepeatableAction: Hashable, Sendable {
  /// It was judged.
  case judgement(Judgement)
  /// Evidence was attached to it, several pieces at once perhaps.
  case evidence([EvidenceID])
}
