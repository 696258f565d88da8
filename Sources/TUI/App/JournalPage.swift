/// Entries of a product's journal, the latest or those before an entry.
public struct JournalPage: Hashable, Sendable {
  /// The entries, newest first.
  public var lines: [JournalLine]
  /// Whether the journal has older entries than these.
  public var hasOlder: Bool

  /// How many entries are read at a time.
  public static let size = 200

  /// Creates a page.
  public init(lines: [JournalLine], hasOlder: Bool) {
    self.lines = lines
    self.hasOlder = hasOlder
  }

  /// Takes in the entries before an entry; others than those that follow the last one are not wanted.
  mutating func add(_ older: JournalPage, before sequence: Int) {
    guard lines.last?.sequence == sequence else { return }
    lines += older.lines
    hasOlder = older.hasOlder
  }
}
