import Foundation
public import GHSModel
import GRDB
import Synchronization

extension Workspace {
  /// Keeps a catalogue in the workspace, so that products can be judged against exactly this content.
  ///
  /// A catalogue with the same content is kept once; pinning it again changes nothing.
  ///
  /// - Returns: The reference by which products name the catalogue.
  @discardableResult
  public func pin(_ catalogue: Catalogue) throws(WorkspaceError) -> CatalogueReference {
    let content: Data
    do {
      content = try CanonicalJSON.data(catalogue)
    } catch {
      throw WorkspaceError(error, path: path)
    }
    let reference = CatalogueReference(
      id: catalogue.id, edition: catalogue.edition, digest: ContentDigest(of: content))
    let isPinned = try read { db in try db.catalogueReference(reference.digest) != nil }
    guard !isPinned else { return reference }
    try change { transaction in
      guard try transaction.db.catalogueReference(reference.digest) == nil else { return }
      try transaction.db.execute(
        sql: "INSERT INTO catalogue (digest, id, edition, content) VALUES (?, ?, ?, ?)",
        arguments: [
          reference.digest.hexadecimal, reference.id, reference.edition,
          String(decoding: content, as: UTF8.self),
        ])
      try transaction.db.appendToJournal(
        .cataloguePin, product: nil, before: Entities(), after: Entities(catalogue: reference),
        by: actor, at: transaction.instant)
    }
    return reference
  }

  /// The pinned catalogues, in the order of their ids and editions.
  public func catalogues() throws(WorkspaceError) -> [CatalogueReference] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT id, edition, digest FROM catalogue ORDER BY id, edition, digest"
      ).map { row in
        CatalogueReference(
          id: row[0], edition: row[1], digest: try ContentDigest.stored(row[2]))
      }
    }
  }

  /// A pinned catalogue.
  ///
  /// It is decoded once in the life of the instance.
  ///
  /// - Throws: ``WorkspaceError/unknownCatalogue(_:)`` when none with this digest is pinned.
  public func catalogue(_ digest: ContentDigest) throws(WorkspaceError) -> Catalogue {
    try read { db in try catalogue(digest, in: db) }
  }

  /// A pinned catalogue, decoded or as decoded before.
  func catalogue(_ digest: ContentDigest, in db: Database) throws -> Catalogue {
    if let known = cache.withLock({ $0.catalogues[digest] }) { return known }
    let content = try Data.fetchOne(
      db, sql: "SELECT CAST(content AS BLOB) FROM catalogue WHERE digest = ?",
      arguments: [digest.hexadecimal])
    guard let content else { throw WorkspaceError.unknownCatalogue(digest) }
    let catalogue = try CanonicalJSON.decode(Catalogue.self, from: content)
    cache.withLock { $0.catalogues[digest] = catalogue }
    return catalogue
  }
}

extension Database {
  /// The reference of a pinned catalogue; nothing when none with this digest is pinned.
  func catalogueReference(_ digest: ContentDigest) throws -> CatalogueReference? {
    try Row.fetchOne(
      cachedStatement(sql: "SELECT id, edition FROM catalogue WHERE digest = ?"),
      arguments: [digest.hexadecimal]
    ).map { CatalogueReference(id: $0[0], edition: $0[1], digest: digest) }
  }
}
