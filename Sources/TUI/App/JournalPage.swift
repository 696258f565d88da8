/// The latest entries of a product's journal.
public struct JournalPage: Hashable, Sendable {
  /// The entries, newest first.
  public var lines: [JournalLine]
  /// Whether the journal has older entries than these.
  public var hasOlder: Bool

  /// The most entries a page holds.
  public static let limit = 200

  /// Creates a page.
  public init(lines: [JournalLine], hasOlder: Bool) {
    self.lines = lines
    self.hasOlder = hasOlder
  }
}
