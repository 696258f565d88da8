import Glibc
import TerminalKit

/// Turns signals into bytes that a wait for input notices.
///
/// The handler does nothing but write the number of the signal into a pipe; everything else
/// happens when the bytes are read. ncurses leaves signals alone that have a handler already,
/// so this must be made before ncurses is started.
@MainActor
final class SignalPipe {
  private static let signals = [SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT]

  /// The end to wait for and read from.
  let descriptor: Int32

  /// Wakes a wait from any thread; harmless after ``close()``.
  let waker: Waker

  private let channel: WakeChannel

  /// Opens the pipe and installs the handlers.
  init() throws(CursesTerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .systemCall("pipe", errno) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    let channel = WakeChannel(ends[1])
    descriptor = ends[0]
    self.channel = channel
    waker = Waker { channel.wake() }
    SignalContext.shared.pointee.noteDescriptor = ends[1]
    for signal in Self.signals { SignalContext.install(note, for: signal) }
  }

  /// Takes over the stop signal again, which ncurses claims for itself when it starts.
  func reclaimStop() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = note
    action.sa_flags = SA_RESTART
    sigemptyset(&action.sa_mask)
    sigaction(SIGTSTP, &action, nil)
  }

  /// Lets the stop signal stop the process, for as long as the body runs.
  func withStopping<Result>(_ body: () throws -> Result) rethrows -> Result {
    var ours = sigaction()
    var standard = sigaction()
    standard.__sigaction_handler.sa_handler = SIG_DFL
    sigemptyset(&standard.sa_mask)
    sigaction(SIGTSTP, &standard, &ours)
    defer { sigaction(SIGTSTP, &ours, nil) }
    return try body()
  }

  /// Reads what has been noted so far, each kind once, in the order of its first arrival.
  func read() -> [Notice] {
    var notices: [Notice] = []
    var bytes = [UInt8](repeating: 0, count: 256)
    while true {
      let count = Glibc.read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return notices }
      for notice in bytes[..<count].compactMap({ Notice($0) }) where !notices.contains(notice) {
        notices.append(notice)
      }
    }
  }

  /// Puts the handlers back that were in force before, and closes the pipe.
  ///
  /// - Parameter isLost: Whether a hang-up is known of already. Then a signal that comes late does not end
  ///   the program before it has said how it ended.
  func close(ignoringHangUp isLost: Bool = false) {
    for signal in Self.signals where !(isLost && signal == SIGHUP) {
      SignalContext.uninstall(signal)
    }
    if isLost { Glibc.signal(SIGHUP, SIG_IGN) }
    SignalContext.shared.pointee.noteDescriptor = -1
    channel.close()
    Glibc.close(descriptor)
  }
}

/// Notes a signal.
///
/// Runs as a signal handler.
private func note(_ signal: Int32) {
  let error = errno
  var byte = UInt8(truncatingIfNeeded: signal)
  _ = write(SignalContext.shared.pointee.noteDescriptor, &byte, 1)
  errno = error
}
