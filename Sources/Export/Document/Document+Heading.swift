extension Document {
  /// A heading in the body of a document.
  public struct Heading: Hashable, Sendable {
    /// How deep the heading stands.
    public enum Level: Int, Hashable, Sendable, CaseIterable, Comparable {
      /// A part of the document.
      case section = 1

      /// A part of a section.
      case subsection = 2

      /// A part of a subsection.
      case topic = 3

      /// Orders levels from the outermost to the innermost.
      ///
      /// - Parameters:
      ///   - lhs: One level.
      ///   - rhs: Another level.
      /// - Returns: Whether the first one stands further out.
      public static func < (lhs: Level, rhs: Level) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    /// How deep the heading stands.
    public var level: Level

    /// What the heading says.
    public var text: String

    /// Creates a heading.
    ///
    /// - Parameters:
    ///   - level: How deep the heading stands.
    ///   - text: What the heading says.
    public init(_ level: Level, _ text: String) {
      self.level = level
      self.text = text
    }
  }
}
