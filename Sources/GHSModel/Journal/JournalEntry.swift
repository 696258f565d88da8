public import Foundation

/// One change of the workspace, chained to the one before it.
public struct JournalEntry: Codable, Hashable, Sendable {
  /// The place in the journal, from 1 without gaps.
  public var sequence: Int
  /// When, UTC, as ISO 8601 with milliseconds: `2026-11-22T04:05:06.789Z`.
  public var time: String
  /// Who.
  public var actor: String
  /// The product it is about; nothing for a change of the workspace itself.
  public var product: ProductID?
  /// What was done, in words and hyphens: `judge`, `evidence-add`, `declaration-issue`, `undo`.
  public var operation: String
  /// What the change touched, as it was before, in canonical JSON.
  public var before: String
  /// What the change touched, as it is after, in canonical JSON.
  public var after: String
  /// The hash of the entry before, 64 zeros for the first.
  public var previousHash: String
  /// SHA-256 over ``hashedContent()``.
  public var hash: String

  /// Creates an entry and computes its hash.
  ///
  /// - Throws: What the JSON encoder throws; it does not for an entry.
  public init(
    sequence: Int, time: String, actor: String, product: ProductID?, operation: String,
    before: String, after: String, previousHash: String
  ) throws {
    self.sequence = sequence
    self.time = time
    self.actor = actor
    self.product = product
    self.operation = operation
    self.before = before
    self.after = after
    self.previousHash = previousHash
    hash = ""
    hash = ContentDigest(of: try hashedContent()).hexadecimal
  }

  /// Takes an entry as it was stored, whether or not its hash is right.
  public init(
    stored sequence: Int, time: String, actor: String, product: ProductID?, operation: String,
    before: String, after: String, previousHash: String, hash: String
  ) {
    self.sequence = sequence
    self.time = time
    self.actor = actor
    self.product = product
    self.operation = operation
    self.before = before
    self.after = after
    self.previousHash = previousHash
    self.hash = hash
  }

  /// What the hash of the first entry follows.
  public static let origin = String(repeating: "0", count: 64)

  /// The bytes the hash is taken over: the entry without its hash, as canonical JSON.
  public func hashedContent() throws -> Data {
    var content = self
    content.hash = ""
    return try CanonicalJSON.data(content)
  }
}

/// The place of the journal's last entry, by which a frozen record says what it follows.
public struct JournalHead: Codable, Hashable, Sendable {
  /// The sequence of the last entry; 0 for an empty journal.
  public var sequence: Int
  /// The hash of the last entry.
  public var hash: String

  /// Creates a head.
  public init(sequence: Int, hash: String) {
    self.sequence = sequence
    self.hash = hash
  }
}
