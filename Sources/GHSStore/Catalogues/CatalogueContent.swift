import Foundation
import GHSModel
import GRDB

/// A catalogue in the bytes over which its digest is taken.
struct CatalogueContent {
  let reference: CatalogueReference
  let bytes: Data

  init(_ catalogue: Catalogue) throws {
    bytes = try CanonicalJSON.data(catalogue)
    reference = CatalogueReference(
      id: catalogue.id, edition: catalogue.edition, digest: ContentDigest(of: bytes))
  }
}

extension Transaction {
  /// Keeps a catalogue, unless the same content is there already.
  func pin(_ content: CatalogueContent) throws {
    guard try db.catalogueReference(content.reference.digest) == nil else { return }
    try db.execute(
      sql: "INSERT INTO catalogue (digest, id, edition, content) VALUES (?, ?, ?, ?)",
      arguments: [
        content.reference.digest.hexadecimal, content.reference.id, content.reference.edition,
        String(decoding: content.bytes, as: UTF8.self),
      ])
    try db.appendToJournal(
      .cataloguePin, product: nil, before: Entities(),
      after: Entities(catalogue: content.reference), by: workspace.actor, at: instant)
  }
}
