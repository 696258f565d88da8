extension Document {
  /// A place to sign at: labelled lines that stay together on one page.
  ///
  /// A line whose value is empty is left open to be written on by hand. Usual lines are the
  /// signature, the name, the function, and the date (ISO/IEC 17050-1, 6.1 f and g).
  public struct Signature: Hashable, Sendable {
    /// A sentence above the lines; empty for none.
    public var statement: String

    /// The labelled lines from top to bottom.
    public var lines: [Fact]

    /// Creates a place to sign at.
    ///
    /// - Parameters:
    ///   - statement: A sentence above the lines.
    ///   - lines: The labelled lines from top to bottom.
    public init(statement: String = "", lines: [Fact]) {
      self.statement = statement
      self.lines = lines
    }
  }
}
