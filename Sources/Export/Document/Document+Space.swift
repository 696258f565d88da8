extension Document {
  /// An amount of empty room between two blocks.
  public enum Space: Hashable, Sendable, CaseIterable {
    /// Half a line.
    case small

    /// A line.
    case medium

    /// Two lines.
    case large
  }
}
