/// One question of a form.
public struct Step {
  /// Whether it is asked, given the answers before it.
  let isAsked: () -> Bool
  /// Asks it and keeps the answer.
  let ask: () throws -> Void

  /// Creates a step.
  public init(if isAsked: @escaping () -> Bool = { true }, _ ask: @escaping () throws -> Void) {
    self.isAsked = isAsked
    self.ask = ask
  }
}
