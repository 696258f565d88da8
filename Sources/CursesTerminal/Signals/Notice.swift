import Glibc
import TerminalKit

/// What a byte in the signal pipe says.
enum Notice: Hashable {
  /// Another thread has something to say.
  case wake
  /// The size of the terminal has changed.
  case resize
  /// Another program asks this one to stop.
  case stop
  /// The process continues.
  case proceed
  /// The program is to end.
  case terminate(Termination)

  /// Reads a byte; nil when it says nothing known.
  init?(_ byte: UInt8) {
    switch Int32(byte) {
    case 0: self = .wake
    case SIGWINCH: self = .resize
    case SIGTSTP: self = .stop
    case SIGCONT: self = .proceed
    case SIGTERM: self = .terminate(.terminate)
    case SIGHUP: self = .terminate(.hangUp)
    case SIGINT: self = .terminate(.interrupt)
    case SIGQUIT: self = .terminate(.quit)
    default: return nil
    }
  }
}
