extension Document {
  /// A list of items, each one text.
  public struct List: Hashable, Sendable {
    /// What stands before each item.
    public enum Marker: Hashable, Sendable, CaseIterable {
      /// A dot.
      case bullet

      /// The number of the item, from 1.
      case number
    }

    /// What stands before each item.
    public var marker: Marker

    /// The items from top to bottom.
    public var items: [String]

    /// Creates a list.
    ///
    /// - Parameters:
    ///   - marker: What stands before each item.
    ///   - items: The items from top to bottom.
    public init(_ marker: Marker = .bullet, items: [String]) {
      self.marker = marker
      self.items = items
    }
  }
}
