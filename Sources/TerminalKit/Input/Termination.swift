/// A request from outside to end the program.
public enum Termination: Hashable, Sendable, CaseIterable {
  /// The hang-up signal: the terminal or the connection to it is going away.
  case hangUp
  /// The interrupt signal, from another program; Ctrl-C is a key.
  case interrupt
  /// The quit signal, from another program; Ctrl-\ is a key.
  case quit
  /// The terminate signal: the system or an administrator asks.
  case terminate

  /// The exit status a shell expects after the signal: 128 and its number.
  public var exitStatus: Int32 {
    switch self {
    case .hangUp: 129
    case .interrupt: 130
    case .quit: 131
    case .terminate: 143
    }
  }
}
