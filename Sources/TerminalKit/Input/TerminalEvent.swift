/// Something that happened on the terminal.
public enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted; it is to be inserted as it stands, and never to be taken for commands.
  ///
  /// Line ends are `\n`. Other control characters may be in it.
  case paste(String)
  /// The mouse was used; only when it was asked for.
  case mouse(MouseEvent)
  /// The terminal has another size. The next frame must have it.
  case resize(Size)
  /// The program was stopped and continues; everything will be drawn anew.
  case resume
  /// Somebody wants the program to end. Save, close the terminal and exit.
  case terminate(Termination)
  /// The terminal is gone, and no key will come any more. Save and exit.
  case inputLost
  /// ``Terminal/waker`` was used: work done elsewhere has something to say.
  case wake
}
