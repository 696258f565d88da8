import TerminalKit

/// Recognises two presses of the mouse at one place, without delaying the first.
struct DoublePress {
  /// The longest time between the presses.
  private static let limit = Duration.milliseconds(400)

  private var last: (position: Position, time: ContinuousClock.Instant)?

  /// The action a press stands for.
  mutating func action(
    pressedAt position: Position, time: ContinuousClock.Instant
  ) -> MouseEvent.Action {
    if let last, last.position == position, last.time.duration(to: time) <= Self.limit {
      self.last = nil
      return .doublePress
    }
    last = (position, time)
    return .press
  }
}
