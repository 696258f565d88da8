import Glibc
import TerminalKit

@testable import CursesTerminal

/// A terminal made of a pair of descriptors, with the test at the end of the keyboard.
@MainActor
final class PseudoTerminal {
  let keyboard: Int32
  let terminal: Int32

  init(size: Size = Size(rows: 5, columns: 20)) throws {
    var ends: (keyboard: Int32, terminal: Int32) = (-1, -1)
    guard openpty(&ends.keyboard, &ends.terminal, nil, nil, nil) == 0 else {
      throw CursesTerminalError.systemCall("openpty", errno)
    }
    (keyboard, terminal) = ends
    _ = fcntl(keyboard, F_SETFL, O_NONBLOCK)
    resize(to: size)
  }

  /// The options every test starts with.
  var options: CursesOptions { CursesOptions(environment: ["TERM": "xterm-256color"]) }

  /// Takes the terminal over, with its own descriptor for diagnostics.
  func open(_ options: CursesOptions? = nil, error: Int32 = -1) throws -> CursesTerminal {
    try CursesTerminal(
      options: options ?? self.options,
      streams: TerminalStreams(input: terminal, output: terminal, error: error))
  }

  func resize(to size: Size) {
    var window = winsize()
    window.ws_row = UInt16(size.rows)
    window.ws_col = UInt16(size.columns)
    _ = ioctl(keyboard, UInt(TIOCSWINSZ), &window)
  }

  func type(_ bytes: [UInt8]) {
    _ = write(keyboard, bytes, bytes.count)
  }

  func type(_ text: String) {
    type(Array(text.utf8))
  }

  /// What was written to the terminal since the last call.
  func output() -> String {
    var result: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(keyboard, &bytes, bytes.count)
      guard count > 0 else { return String(decoding: result, as: UTF8.self) }
      result += bytes[..<count]
    }
  }

  /// Whether the terminal echoes and waits for lines, as a shell's does.
  var isCooked: Bool {
    var attributes = termios()
    tcgetattr(terminal, &attributes)
    let wanted = tcflag_t(ECHO | ICANON | ISIG)
    return attributes.c_lflag & wanted == wanted
      && attributes.c_oflag & tcflag_t(OPOST | ONLCR) == tcflag_t(OPOST | ONLCR)
  }

  func unplug() {
    Glibc.close(keyboard)
  }
}
