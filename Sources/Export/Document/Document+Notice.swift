extension Document {
  /// A framed notice that must not be overlooked.
  public struct Notice: Hashable, Sendable {
    /// What the notice is about, on a line of its own; empty for none.
    public var title: String

    /// What the notice says.
    public var paragraphs: [Paragraph]

    /// Creates a notice.
    ///
    /// - Parameters:
    ///   - title: What the notice is about.
    ///   - paragraphs: What the notice says.
    public init(title: String = "", paragraphs: [Paragraph]) {
      self.title = title
      self.paragraphs = paragraphs
    }
  }
}
