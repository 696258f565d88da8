/// The file descriptors a terminal is reached through.
public struct TerminalStreams: Hashable, Sendable {
  /// Where keys come from.
  ///
  /// When it is not a terminal, the controlling terminal is read.
  public var input: Int32

  /// Where the screen is.
  public var output: Int32

  /// Where diagnostics go.
  ///
  /// They are kept off the screen while the terminal is taken over.
  public var error: Int32

  /// Creates streams, by default the standard ones.
  public init(input: Int32 = 0, output: Int32 = 1, error: Int32 = 2) {
    self.input = input
    self.output = output
    self.error = error
  }
}
