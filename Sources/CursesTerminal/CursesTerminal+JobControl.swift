import Glibc
import TerminalKit

extension CursesTerminal {
  /// Stops the whole job, as the terminal does it for Ctrl-Z elsewhere.
  public func suspend() {
    leave()
    signals.withStopping { _ = kill(0, SIGTSTP) }
    reenter()
  }

  /// Lends the terminal to another program and takes it back afterwards.
  ///
  /// Keys that interrupt or stop the other program leave this one alone, or stop both.
  public func withReleased<Result>(_ body: () throws -> Result) rethrows -> Result {
    leave()
    defer { reenter() }
    return try signals.withStopping(body)
  }

  /// Gives the terminal back for the time being.
  private func leave() {
    send(modes.leave)
    screen.leave()
    errors?.pause()
  }

  /// Takes the terminal again, after anything may have happened to it.
  private func reenter() {
    errors?.resume()
    // Interrupts were meant for the other program, and this one stands already.
    for case .terminate(let termination) in signals.read()
    where termination == .terminate || termination == .hangUp {
      pendingEvents.append(.terminate(termination))
    }
    proceed()
  }

  /// Takes the terminal's modes again and draws anew.
  func proceed() {
    screen.restoreModes()
    send(modes.enter)
    invalidate()
    screen.flush()
    if let event = resizeEvent() { pendingEvents.append(event) }
    pendingEvents.append(.resume)
  }

  /// The event of a new size; nil when the size is what it was.
  func resizeEvent() -> TerminalEvent? {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0
    else { return nil }
    let size = Size(rows: Int(window.ws_row), columns: Int(window.ws_col))
    guard size != self.size else { return nil }
    screen.resize(to: size)
    self.size = screen.size
    invalidate()
    return .resize(self.size)
  }
}
