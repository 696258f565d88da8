extension Document {
  /// The head of a document: its title and the lines around it.
  public struct Title: Hashable, Sendable {
    /// A short line above the title, such as the kind or the number of the document; may be empty.
    public var overline: String

    /// The title itself; it becomes the first bookmark.
    public var text: String

    /// A line below the title, such as what the document is about; may be empty.
    public var subtitle: String

    /// Creates a title.
    ///
    /// - Parameters:
    ///   - text: The title itself.
    ///   - overline: A short line above the title.
    ///   - subtitle: A line below the title.
    public init(_ text: String, overline: String = "", subtitle: String = "") {
      self.overline = overline
      self.text = text
      self.subtitle = subtitle
    }
  }
}
