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
    let content = try content(of: catalogue)
    let isPinned = try read { db in try db.catalogueReference(content.reference.digest) != nil }
    guard !isPinned else { return content.reference }
    try change { transaction in try transaction.pin(content) }
    return content.reference
  }

  /// Keeps a catalogue of the user's own in the workspace.
  ///
  /// An edition means one content, so that another content under the same id and edition is refused. The
  /// same content is kept once.
  ///
  /// - Returns: The reference by which products name the catalogue.
  /// - Throws: ``WorkspaceError/editionExists(_:)``, or a fault of the storage.
  @discardableResult
  public func addCatalogue(_ catalogue: Catalogue) throws(WorkspaceError) -> CatalogueReference {
    let content = try content(of: catalogue)
    return try change { transaction in
      let known = try transaction.db.catalogueReferences().first {
        $0.id == catalogue.id && $0.edition == catalogue.edition
          && $0.digest != content.reference.digest
      }
      if let known { throw WorkspaceError.editionExists(known) }
      try transaction.pin(content)
      return content.reference
    }
  }

  /// The pinned catalogues, in the order of their ids and editions.
  public func catalogues() throws(WorkspaceError) -> [CatalogueReference] {
    try read { db in try db.catalogueReferences() }
  }

  /// A pinned catalogue.
  ///
  /// It is decoded once in the life of the instance.
  ///
  /// - Throws: ``WorkspaceError/unknownCatalogue(_:)`` when none with this digest is pinned.
  public func catalogue(_ digest: ContentDigest) throws(WorkspaceError) -> Catalogue {
    try read { db in try catalogue(digest, in: db) }
  }

  /// A catalogue as it is kept.
  func content(of catalogue: Catalogue) throws(WorkspaceError) -> CatalogueContent {
    do {
      return try CatalogueContent(catalogue)
    } catch {
      throw WorkspaceError(error, path: path)
    }
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
  /// The references of the pinned catalogues, in the order of their ids and editions.
  func catalogueReferences() throws -> [CatalogueReference] {
    try Row.fetchAll(
      self, sql: "SELECT id, edition, digest FROM catalogue ORDER BY id, edition, digest"
    ).map { row in
      CatalogueReference(
        id: row[0], edition: row[1], digest: try ContentDigest.stored(row[2]))
    }
  }

  /// The reference of a pinned catalogue; nothing when none with this digest is pinned.
  func catalogueReference(_ digest: ContentDigest) throws -> CatalogueReference? {
    try Row.fetchOne(
      cachedStatement(sql: "SELECT id, edition FROM catalogue WHERE digest = ?"),
      arguments: [digest.hexadecimal]
    ).map { CatalogueReference(id: $0[0], edition: $0[1], digest: digest) }
  }
}
