/// A terminal that exists only in memory: it plays a script of events and keeps the frames.
public final class HeadlessTerminal: Terminal {
  /// The size frames should have; changed by a resize event of the script.
  public private(set) var size: Size

  /// The characters to structure screens with.
  public let symbols: Symbols

  /// Every frame drawn so far.
  public private(set) var frames: [Frame] = []

  /// What was asked for beside frames, in its order.
  public private(set) var calls: [Call] = []

  /// The batches of events not yet delivered.
  private var script: [[TerminalEvent]]

  /// Something asked of the terminal that leaves no frame.
  public enum Call: Hashable, Sendable {
    /// The screen was declared unknown.
    case invalidate
    /// The program stopped and continued.
    case suspend
    /// Another program had the terminal.
    case release
    /// Attention was drawn.
    case bell
    /// The terminal was given back.
    case close
  }

  /// Creates a terminal.
  ///
  /// - Parameters:
  ///   - size: The size until a resize event comes.
  ///   - symbols: The characters to structure screens with.
  ///   - script: The events, in the batches in which they are delivered. When it has been
  ///     played, ``TerminalEvent/inputLost`` ends the program.
  public init(
    size: Size = Size(rows: 24, columns: 80), symbols: Symbols = .unicode,
    script: [[TerminalEvent]] = []
  ) {
    self.size = size
    self.symbols = symbols
    self.script = script
  }

  /// The last frame drawn.
  public var lastFrame: Frame? { frames.last }

  /// Does nothing: there is never a wait.
  public var waker: Waker { Waker {} }

  /// Keeps the frame.
  public func draw(_ frame: Frame) {
    frames.append(frame)
  }

  /// Notes the call.
  public func invalidate() {
    calls.append(.invalidate)
  }

  /// Delivers the next batch of the script at once.
  public func events(timeout: Duration?) -> [TerminalEvent] {
    guard !script.isEmpty else { return [.inputLost] }
    let batch = script.removeFirst()
    for case .resize(let size) in batch {
      self.size = size
    }
    return batch
  }

  /// Notes the call, and delivers ``TerminalEvent/resume`` next.
  public func suspend() {
    calls.append(.suspend)
    script.insert([.resume], at: 0)
  }

  /// Notes the call and runs the body.
  public func withReleased<Result>(_ body: () throws -> Result) rethrows -> Result {
    calls.append(.release)
    return try body()
  }

  /// Notes the call.
  public func bell() {
    calls.append(.bell)
  }

  /// Notes the call.
  public func close() {
    calls.append(.close)
  }
}
