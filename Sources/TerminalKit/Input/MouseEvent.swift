/// Something done with the mouse, at a cell of the terminal.
public struct MouseEvent: Hashable, Sendable {
  /// What was done.
  public enum Action: Hashable, Sendable, CaseIterable {
    /// The main button was pressed.
    case press
    /// The main button was pressed twice.
    case doublePress
    /// The wheel was turned away from the user.
    case wheelUp
    /// The wheel was turned towards the user.
    case wheelDown
  }

  /// What was done.
  public var action: Action

  /// The cell it was done at.
  public var position: Position

  /// Creates an event.
  public init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }
}
