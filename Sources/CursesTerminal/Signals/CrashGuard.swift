import Glibc

/// Gives the terminal back when the program crashes, before anything is reported.
///
/// A trap in Swift would otherwise leave the terminal raw and on its other screen, with the
/// message written to where nobody can read it.
@MainActor
struct CrashGuard {
  private static let signals = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE]
  private static let stackSize = 65_536

  /// Installs the handlers.
  ///
  /// - Parameters:
  ///   - terminal: The descriptor of the terminal.
  ///   - attributes: The terminal's attributes from before it was taken over.
  ///   - emergency: The sequence that gives the terminal back.
  init(terminal: Int32, attributes: termios, emergency: [UInt8]) {
    let context = SignalContext.shared
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: emergency.count)
    _ = bytes.initialize(from: emergency)
    context.pointee.emergency = bytes
    context.pointee.attributes = attributes
    context.pointee.terminal = terminal
    Self.ensureSignalStack()
    for signal in Self.signals { SignalContext.install(giveBackAndDie, for: signal) }
  }

  /// Puts the handlers back that were in force before.
  func remove() {
    for signal in Self.signals { SignalContext.uninstall(signal) }
    let context = SignalContext.shared
    context.pointee.terminal = -1
    context.pointee.emergency.deallocate()
    context.pointee.emergency = UnsafeMutableBufferPointer(start: nil, count: 0)
  }

  /// Makes room for a handler to run when the stack itself has overflowed.
  private static func ensureSignalStack() {
    var present = stack_t()
    guard sigaltstack(nil, &present) == 0, present.ss_flags & Int32(SS_DISABLE) != 0
    else { return }
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stackSize, alignment: 16)
    stack.ss_size = stackSize
    sigaltstack(&stack, nil)
  }
}

/// Gives the terminal back, lets the earlier handler do its work and dies of the same signal.
///
/// Runs as a signal handler: nothing but system calls that may be made in one.
private func giveBackAndDie(_ signal: Int32) {
  let context = SignalContext.shared
  let terminal = context.pointee.terminal
  if terminal >= 0 {
    _ = write(terminal, context.pointee.emergency.baseAddress, context.pointee.emergency.count)
    tcsetattr(terminal, TCSANOW, &context.pointee.attributes)
    context.pointee.terminal = -1
  }
  if context.pointee.captured >= 0 {
    dup2(context.pointee.capturedFrom, context.pointee.errorDescriptor)
    let buffer = context.pointee.buffer
    var offset = 0
    while true {
      let count = pread(context.pointee.captured, buffer.baseAddress, buffer.count, offset)
      if count <= 0 { break }
      _ = write(context.pointee.errorDescriptor, buffer.baseAddress, count)
      offset += count
    }
    context.pointee.captured = -1
  }
  sigaction(signal, context.pointee.previous + Int(signal), nil)
  raise(signal)
}
