/// The states a text went through while it was edited, for going back and forth among them.
///
/// What is typed or deleted character by character makes one step together, up to a length a person
/// can still survey.
struct TextHistory: Hashable, Sendable {
  /// A text and the bytes before its caret.
  struct State: Hashable, Sendable {
    var text: String
    var caretOffset: Int
  }

  /// What a change does; changes of the same kind in a row make one step.
  enum Kind: Hashable, Sendable {
    case typing
    case deleting
    case other
  }

  private var past: [State] = []
  private var future: [State] = []
  private var kind = Kind.other
  private var length = 0

  /// How many steps are kept, and how many characters make one.
  private static let limits = (steps: 200, characters: 20)

  /// Notes a state that is about to be changed.
  mutating func note(_ state: State, before kind: Kind) {
    future = []
    length += 1
    if kind != .other, kind == self.kind, length <= Self.limits.characters { return }
    (self.kind, length) = (kind, 1)
    past.append(state)
    if past.count > Self.limits.steps { past.removeFirst() }
  }

  /// Lets the next change begin a step of its own, the caret having been moved.
  mutating func endStep() {
    kind = .other
  }

  /// Lets the next change of the same kind belong to this step; changing the text moves the caret too.
  mutating func continueStep(_ kind: Kind) {
    self.kind = kind
  }

  /// Goes back one step.
  ///
  /// - Parameter state: The state now.
  /// - Returns: The state before it; nothing when there is none.
  mutating func undo(_ state: State) -> State? {
    guard let before = past.popLast() else { return nil }
    future.append(state)
    kind = .other
    return before
  }

  /// Goes forth one step that was undone.
  ///
  /// - Parameter state: The state now.
  /// - Returns: The state after it; nothing when there is none.
  mutating func redo(_ state: State) -> State? {
    guard let after = future.popLast() else { return nil }
    past.append(state)
    kind = .other
    return after
  }
}
