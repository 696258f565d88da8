/// Checks that journal entries follow one another unaltered.
public struct JournalChain: Sendable {
  /// The last entry that was accepted.
  public private(set) var head = JournalHead(sequence: 0, hash: JournalEntry.origin)

  /// Creates a chain without entries.
  public init() {}

  /// Accepts the next entry, or says what is wrong with it.
  public mutating func accept(_ entry: JournalEntry) -> Fault? {
    guard entry.sequence == head.sequence + 1 else {
      return Fault(sequence: entry.sequence, kind: .gap(expected: head.sequence + 1))
    }
    guard entry.previousHash == head.hash else {
      return Fault(sequence: entry.sequence, kind: .brokenLink)
    }
    guard let content = try? entry.hashedContent(),
      ContentDigest(of: content).hexadecimal == entry.hash
    else { return Fault(sequence: entry.sequence, kind: .alteredContent) }
    head = JournalHead(sequence: entry.sequence, hash: entry.hash)
    return nil
  }

  /// What is wrong with an entry.
  public struct Fault: Hashable, Sendable {
    /// The entry.
    public let sequence: Int
    /// What is wrong.
    public let kind: Kind

    /// The kinds of faults.
    public enum Kind: Hashable, Sendable {
      /// An entry is missing, or entries are out of order.
      case gap(expected: Int)
      /// The entry does not name the hash of the one before it.
      case brokenLink
      /// The content does not give the hash.
      case alteredContent
    }
  }
}
