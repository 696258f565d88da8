extension Document {
  /// A label with its value.
  public struct Fact: Hashable, Sendable {
    /// What the value is.
    public var label: String

    /// The value; in a signature block an empty value leaves a line to write on.
    public var value: [Paragraph]

    /// Creates a fact whose value is one text.
    ///
    /// - Parameters:
    ///   - label: What the value is.
    ///   - value: The value; empty for none.
    public init(_ label: String, _ value: String) {
      self.label = label
      self.value = value.isEmpty ? [] : [Paragraph(value)]
    }

    /// Creates a fact whose value is several paragraphs.
    ///
    /// - Parameters:
    ///   - label: What the value is.
    ///   - value: The paragraphs of the value.
    public init(_ label: String, _ value: [Paragraph]) {
      self.label = label
      self.value = value
    }
  }
}
