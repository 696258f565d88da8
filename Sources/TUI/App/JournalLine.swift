public import GHSModel

/// One entry of the journal, as the screen shows it.
public struct JournalLine: Hashable, Sendable {
  /// The place in the journal, from 1.
  public var sequence: Int
  /// When, UTC, as stored: `2026-11-22T04:05:06.789Z`.
  public var time: String
  /// Who.
  public var actor: String
  /// What was done, to what; long lists are cut.
  public var phrase: LocalizedText
  /// Everything that was changed, one phrase for each.
  public var changes: [LocalizedText]
  /// What single facts were before, and what they are since, one phrase for each.
  public var values: [LocalizedText]
  /// The hash of the entry, in hexadecimal.
  public var hash: String
  /// The hash of the entry before, 64 zeros for the first.
  public var previousHash: String

  /// Creates a line.
  public init(
    sequence: Int, time: String, actor: String, phrase: LocalizedText, changes: [LocalizedText],
    values: [LocalizedText] = [], hash: String, previousHash: String
  ) {
    self.sequence = sequence
    self.time = time
    self.actor = actor
    self.phrase = phrase
    self.changes = changes
    self.values = values
    self.hash = hash
    self.previousHash = previousHash
  }
}
