import Foundation
import GHSModel
import GRDB
import Synchronization

extension Database {
  /// The declarations of a product without their frozen records, in ascending order of their ids.
  func declarationStates(of product: ProductID) throws -> [Entities.DeclarationState] {
    try Row.fetchAll(
      cachedStatement(
        sql: """
          SELECT id, status, content, record, withdrawn_on, withdrawal_reason, registration
          FROM declaration WHERE product = ? ORDER BY id
          """),
      arguments: [product.rawValue]
    ).map { row in
      let withdrawnOn = try (row[4] as String?).map { try CalendarDate.stored($0) }
      return Entities.DeclarationState(
        id: row[0], status: try Declaration.Status.stored(row[1]),
        content: try CanonicalJSON.decode(
          DeclarationContent.self, from: Data((row[2] as String).utf8)),
        record: try (row[3] as String?).map(ContentDigest.stored),
        withdrawal: withdrawnOn.map { Declaration.Withdrawal(date: $0, reason: row[5]) },
        registration: try (row[6] as String?).map { try Registration.storedAsJSON($0) })
    }
  }

  /// Inserts a declaration or writes its present state.
  func write(_ declaration: Entities.DeclarationState, of product: ProductID) throws {
    try cachedStatement(
      sql: """
        INSERT INTO declaration
          (product, id, status, content, record, withdrawn_on, withdrawal_reason, registration)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (product, id) DO UPDATE SET status = excluded.status,
          content = excluded.content, record = excluded.record,
          withdrawn_on = excluded.withdrawn_on, withdrawal_reason = excluded.withdrawal_reason,
          registration = excluded.registration
        """
    ).execute(arguments: [
      product.rawValue, declaration.id, declaration.status.rawValue,
      try CanonicalJSON.text(declaration.content), declaration.record?.hexadecimal,
      declaration.withdrawal?.date.description, declaration.withdrawal?.reason,
      try declaration.registration.map { try CanonicalJSON.text($0) },
    ])
    try cachedStatement(
      sql: "UPDATE product SET last_declaration = max(last_declaration, ?) WHERE id = ?"
    ).execute(arguments: [declaration.id, product.rawValue])
  }

  /// Removes a draft; the schema refuses to remove anything else.
  func removeDraft(_ id: Int, of product: ProductID) throws {
    try cachedStatement(sql: "DELETE FROM declaration WHERE product = ? AND id = ?")
      .execute(arguments: [product.rawValue, id])
  }

  /// The id the next declaration of a product gets; never given twice.
  func nextDeclarationID(of product: ProductID) throws -> Int {
    let last = try Int.fetchOne(
      cachedStatement(sql: "SELECT last_declaration FROM product WHERE id = ?"),
      arguments: [product.rawValue])
    return (last ?? 0) + 1
  }

  /// The numbers of all declarations of the workspace that have been issued at any time.
  func declarationNumbersInUse() throws -> Set<String> {
    try String.fetchSet(self, sql: "SELECT number FROM declaration WHERE status <> 'draft'")
  }

  /// Keeps what an issued declaration rests on, and returns its digest.
  func freeze(_ record: DeclarationRecord) throws -> ContentDigest {
    let content = try CanonicalJSON.data(record)
    let digest = ContentDigest(of: content)
    try cachedStatement(sql: "INSERT INTO declaration_record (digest, content) VALUES (?, ?)")
      .execute(arguments: [digest.hexadecimal, String(decoding: content, as: UTF8.self)])
    return digest
  }
}

extension Workspace {
  /// What an issued declaration rests on, decoded or as decoded before.
  func record(_ digest: ContentDigest, in db: Database) throws -> DeclarationRecord {
    if let known = cache.withLock({ $0.records[digest] }) { return known }
    let content = try Data.fetchOne(
      db, sql: "SELECT CAST(content AS BLOB) FROM declaration_record WHERE digest = ?",
      arguments: [digest.hexadecimal])
    guard let content else { throw UnreadableValue() }
    let record = try CanonicalJSON.decode(DeclarationRecord.self, from: content)
    cache.withLock { cache in
      // A record is large: only the last few are worth keeping.
      if cache.records.count >= Self.cachedRecords { cache.records.removeAll() }
      cache.records[digest] = record
    }
    return record
  }

  private static let cachedRecords = 8

  /// A declaration with its record.
  func declaration(
    _ state: Entities.DeclarationState, of product: ProductID, in db: Database
  ) throws -> Declaration {
    Declaration(
      id: state.id, product: product, status: state.status, content: state.content,
      record: try state.record.map { try record($0, in: db) }, withdrawal: state.withdrawal,
      registration: state.registration)
  }
}
