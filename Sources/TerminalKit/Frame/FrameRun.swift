/// Cells next to each other that have to be written to bring a terminal up to date.
public struct FrameRun: Hashable, Sendable {
  /// Where the run starts.
  public let position: Position

  /// The number of columns it covers.
  public let columns: Int

  /// What to write, in whole clusters.
  public let spans: [Span]
}
