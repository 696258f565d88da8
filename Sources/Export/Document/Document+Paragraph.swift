extension Document {
  /// A paragraph: text with the part it plays.
  public struct Paragraph: Hashable, Sendable {
    /// The part a paragraph plays; it decides how it looks, never what it says.
    public enum Role: Hashable, Sendable, CaseIterable {
      /// Running text.
      case body

      /// A remark of lesser weight: smaller and paler.
      case note

      /// Text that carries the weight of its surroundings, such as the sentence of conformity.
      case strong
    }

    /// The part the paragraph plays.
    public var role: Role

    /// What the paragraph says; line feeds begin a new line.
    public var text: String

    /// Creates a paragraph.
    ///
    /// - Parameters:
    ///   - text: What the paragraph says.
    ///   - role: The part the paragraph plays.
    public init(_ text: String, role: Role = .body) {
      self.role = role
      self.text = text
    }
  }
}
