/// A key pressed on the terminal, or a character an input method committed.
public enum Key: Hashable, Sendable {
  /// A typed character; several may arrive at once from an input method.
  case character(Character)
  /// The Ctrl key with a lower-case letter or one of `\ ] ^ _`.
  ///
  /// Ctrl with `h`, `i`, `j`, `m` and `[` cannot be told from the keys below on a terminal.
  case control(Character)
  /// Return or Enter.
  case enter
  /// Tab.
  case tab
  /// Shift with Tab.
  case backTab
  /// Escape.
  case escape
  /// The key that deletes to the left.
  case backspace
  /// The key that deletes to the right.
  case delete
  /// The key that inserts.
  case insert
  /// The arrow up.
  case up
  /// The arrow down.
  case down
  /// The arrow to the left.
  case left
  /// The arrow to the right.
  case right
  /// Ctrl with the arrow to the left.
  case wordLeft
  /// Ctrl with the arrow to the right.
  case wordRight
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// A function key, counted from 1.
  case function(Int)
}
