/// The exit codes of the program, after sysexits.h where it has one.
enum ExitStatus: Int32 {
  case success = 0
  /// The question was understood and the answer is no.
  case no = 1
  /// The command line is wrong.
  case usage = 64
  /// What was given is wrong.
  case badInput = 65
  /// A file that was named is not there or cannot be read.
  case noInput = 66
  /// Something the program needs is missing.
  case missing = 69
  /// Something cannot be created.
  case cannotCreate = 73
  /// Reading or writing failed.
  case inputOutput = 74
  /// Another program holds the workspace.
  case busy = 75
  /// Somebody ended it with Ctrl-C.
  case interrupted = 130
}
