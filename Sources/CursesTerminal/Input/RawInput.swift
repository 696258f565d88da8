import TerminalKit

/// One thing ncurses read from the terminal.
enum RawInput: Hashable {
  /// A byte, or above 255 the code of a key.
  case code(Int32)
  /// The mouse was used.
  case mouse(MouseEvent)
}
