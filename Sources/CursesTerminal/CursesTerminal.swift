import Glibc
public import TerminalKit

/// A real terminal, through ncurses.
///
/// While it is open the terminal is raw and shows the program's screen; diagnostics written to
/// standard error are kept and appear when the terminal has been given back. The program must
/// call ``close()`` before it ends, in whatever way; a crash gives the terminal back by itself.
/// There can be only one at a time, and it must be used without suspending the main thread.
public final class CursesTerminal: Terminal {
  /// The present size.
  public internal(set) var size: Size

  /// The characters to structure screens with.
  public let symbols: Symbols

  /// The encoding in use, and whether the locale had to be replaced for it.
  public let encoding: CharacterEncoding

  let screen: CursesScreen
  let signals: SignalPipe
  let modes: TerminalModes
  let input: Int32
  let output: Int32
  var decoder = InputDecoder()
  var lastInput = ContinuousClock.now
  var pendingEvents: [TerminalEvent] = []
  let errors: ErrorCapture?
  /// Whether the terminal has gone away, so that the signal that says so may be on its way still.
  var isGone = false

  private let crashGuard: CrashGuard
  private let ownInput: Int32?
  private var shown: Frame?
  private var isOpen = true

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - options: What the user and the environment want.
  ///   - streams: How to reach the terminal.
  ///   - temporaryDirectory: Where the file for captured diagnostics is made.
  /// - Throws: ``CursesTerminalError`` when there is no terminal, or none that can show a full
  ///   screen. Nothing has been written then.
  public init(
    options: CursesOptions, streams: TerminalStreams = TerminalStreams(),
    temporaryDirectory: String = "/tmp"
  ) throws(CursesTerminalError) {
    guard isatty(streams.output) == 1 else { throw .outputNotATerminal }
    try CursesScreen.check(type: options.terminalType, output: streams.output)
    var attributes = termios()
    guard tcgetattr(streams.output, &attributes) == 0 else { throw .systemCall("tcgetattr", errno) }
    if isatty(streams.input) == 1 {
      ownInput = nil
      input = streams.input
    } else {
      let opened = open("/dev/tty", O_RDONLY | O_CLOEXEC)
      guard opened >= 0 else { throw .noInput }
      ownInput = opened
      input = opened
    }
    output = streams.output
    encoding = CharacterEncoding.establish()
    symbols = encoding == .ascii ? .ascii : options.symbols
    signals = try SignalPipe()
    do {
      screen = try CursesScreen(
        type: options.terminalType ?? "", input: input, output: output, options: options)
    } catch {
      signals.close()
      throw error
    }
    signals.reclaimStop()
    size = screen.size
    modes = TerminalModes(usesMouse: options.usesMouse, capability: screen.capability)
    crashGuard = CrashGuard(
      terminal: output, attributes: attributes, emergency: modes.emergency)
    errors = ErrorCapture(descriptor: streams.error, directory: temporaryDirectory)
    send(modes.enter)
  }

  /// What other threads use to end a wait.
  public var waker: Waker { signals.waker }

  /// Shows a frame, writing only what has changed, and places the cursor.
  public func draw(_ frame: Frame) {
    let frame = frame.resized(to: size)
    for run in frame.changes(since: shown) {
      screen.write(run, encoding: encoding)
    }
    shown = frame
    screen.placeCursor(at: frame.cursor)
    screen.flush()
  }

  /// Forgets what is on the screen, so that the next frame is written completely.
  public func invalidate() {
    shown = nil
    screen.invalidate()
  }

  /// Rings the terminal's bell.
  public func bell() {
    screen.bell()
  }

  /// Gives the terminal back as it was, and shows captured diagnostics.
  ///
  /// May be called twice.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    send(modes.leave)
    screen.close()
    crashGuard.remove()
    errors?.finish()
    signals.close(ignoringHangUp: isGone)
    if let ownInput { Glibc.close(ownInput) }
  }

  /// Writes to the terminal what ncurses knows nothing about.
  func send(_ bytes: [UInt8]) {
    _ = write(output, bytes, bytes.count)
  }
}
