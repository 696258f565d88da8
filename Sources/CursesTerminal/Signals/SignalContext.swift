import Glibc

/// Everything a signal handler may look at.
///
/// Handlers are plain C functions without a context of their own, so this is the one piece of
/// state in the program that is global. It is written only while no handler that reads the
/// part in question is installed.
struct SignalContext {
  /// Where handlers note signals; -1 when nobody listens.
  var noteDescriptor: Int32 = -1

  /// The terminal to give back after a crash; -1 when there is none.
  var terminal: Int32 = -1

  /// The terminal's attributes from before it was taken over.
  var attributes = termios()

  /// The sequence that gives the terminal back.
  var emergency = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)

  /// The file with captured diagnostics, where they should go, and the descriptor they use.
  var captured: Int32 = -1
  var capturedFrom: Int32 = -1
  var errorDescriptor: Int32 = -1

  /// Room to copy captured diagnostics through.
  let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 16)

  /// The actions that were in force before, by signal number.
  let previous = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)

  /// The context.
  ///
  /// Allocated once and never freed, because a handler may need it at any time.
  nonisolated(unsafe) static let shared: UnsafeMutablePointer<SignalContext> = {
    let pointer = UnsafeMutablePointer<SignalContext>.allocate(capacity: 1)
    pointer.initialize(to: SignalContext())
    pointer.pointee.previous.initialize(repeating: sigaction(), count: 65)
    return pointer
  }()

  /// Installs a handler and keeps the action that was in force.
  static func install(_ handler: @escaping @convention(c) (Int32) -> Void, for signal: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART | SA_ONSTACK
    sigemptyset(&action.sa_mask)
    sigaction(signal, &action, shared.pointee.previous + Int(signal))
  }

  /// Puts the action back that was in force before ``install(_:for:)``.
  static func uninstall(_ signal: Int32) {
    sigaction(signal, shared.pointee.previous + Int(signal), nil)
  }
}
