/// Why a terminal could not be taken over.
///
/// Nothing has been written to it.
public enum CursesTerminalError: Error, Hashable, Sendable {
  /// Standard output is a file or a pipe.
  case outputNotATerminal
  /// Standard input is not a terminal, and there is no controlling terminal to read instead.
  case noInput
  /// There is no description of the terminal type (`TERM`); empty when it is not set.
  case unknownType(String)
  /// The terminal type cannot place its cursor, as a full screen needs it.
  case incapableType(String)
  /// A system call failed, with its name and `errno`.
  case systemCall(String, Int32)
}
