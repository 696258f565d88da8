import Foundation
import GHSModel
import GRDB

extension Database {
  /// The place of the journal's last entry.
  func journalHead() throws -> JournalHead {
    let row = try Row.fetchOne(
      cachedStatement(sql: "SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1"))
    return row.map { JournalHead(sequence: $0[0], hash: $0[1]) }
      ?? JournalHead(sequence: 0, hash: JournalEntry.origin)
  }

  /// Appends an entry to the journal.
  ///
  /// Time never goes backwards in the journal: when the clock is behind the last entry, the entry
  /// takes the last one's time, so that the order of the entries is also the order of their times.
  func appendToJournal(
    _ operation: JournalOperation, product: ProductID?, before: Entities, after: Entities,
    by actor: String, at instant: Date
  ) throws {
    let head = try journalHead()
    let last = try String.fetchOne(
      cachedStatement(sql: "SELECT time FROM journal WHERE sequence = ?"),
      arguments: [head.sequence])
    let entry = try JournalEntry(
      sequence: head.sequence + 1,
      time: max(instant.formatted(JournalTime.style), last ?? ""),
      actor: actor, product: product, operation: operation.rawValue,
      before: CanonicalJSON.text(before), after: CanonicalJSON.text(after),
      previousHash: head.hash)
    try cachedStatement(
      sql: """
        INSERT INTO journal
          (sequence, time, actor, product, operation, before, after, previous_hash, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      entry.sequence, entry.time, entry.actor, entry.product?.rawValue, entry.operation,
      entry.before, entry.after, entry.previousHash, entry.hash,
    ])
  }
}

/// The form of time in the journal.
enum JournalTime {
  /// ISO 8601 in UTC with milliseconds.
  static let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
}

extension JournalEntry {
  /// The columns that ``init(row:)`` reads.
  static let columns =
    "sequence, time, actor, product, operation, before, after, previous_hash, hash"

  /// Reads an entry as it was stored.
  init(row: Row) throws {
    self.init(
      stored: row[0], time: row[1], actor: row[2],
      product: try (row[3] as String?).map(ProductID.stored), operation: row[4], before: row[5],
      after: row[6], previousHash: row[7], hash: row[8])
  }

  /// What the change touched, on both sides.
  func entities() throws -> (before: Entities, after: Entities) {
    (
      try CanonicalJSON.decode(Entities.self, from: Data(before.utf8)),
      try CanonicalJSON.decode(Entities.self, from: Data(after.utf8))
    )
  }
}
