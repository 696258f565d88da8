/// What shows frames and delivers events: a real terminal, or one made up for a test.
///
/// All of it happens on the main thread. A program draws, waits for events, handles all of
/// them and draws again, so that a large paste costs one frame and not ten thousand.
@MainActor
public protocol Terminal: AnyObject {
  /// The present size. Frames of another size are cut or padded.
  var size: Size { get }

  /// The characters to structure screens with.
  var symbols: Symbols { get }

  /// What other threads use to end a wait.
  var waker: Waker { get }

  /// Shows a frame, writing only what has changed, and places the cursor.
  func draw(_ frame: Frame)

  /// Forgets what is on the screen, so that the next frame is written completely.
  func invalidate()

  /// Waits for events and returns all there are.
  ///
  /// - Parameter timeout: The longest wait; nil waits for ever, zero does not wait.
  /// - Returns: The events in their order; none when the time was up.
  func events(timeout: Duration?) -> [TerminalEvent]

  /// Stops the program as the shell's job control does, and returns when it continues.
  ///
  /// The terminal is given back to the shell meanwhile. ``TerminalEvent/resume`` follows.
  func suspend()

  /// Lends the terminal to another program, such as an editor, and takes it back afterwards.
  func withReleased<Result>(_ body: () throws -> Result) rethrows -> Result

  /// Draws attention by sound or flash.
  func bell()

  /// Gives the terminal back as it was. Nothing can be drawn afterwards.
  func close()
}
