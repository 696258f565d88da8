import Foundation
import GHSModel

/// The UUIDs of a declaration and of what it speaks of.
///
/// A thing keeps its UUID from one declaration of a product to the next; the document has another as soon as
/// anything in the record is another.
struct DeclarationIdentity {
  /// The namespace of the program's names.
  static let namespace = UUID(
    uuid: (
      0x6B, 0x0B, 0xC2, 0x5B, 0x9C, 0x0E, 0x4E, 0x0F, 0xA4, 0x5D, 0x1F, 0x7A, 0x3D, 0x82, 0x60, 0xE1
    ))

  /// What tells the program's property names from those of others; of a domain that belongs to nobody
  /// (RFC 2606), because OSCAL wants an address and there is none.
  static let uri = "https://ghs.invalid/oscal"

  private let product: UUID
  private let content: ContentDigest

  /// Takes the identity of a dossier.
  ///
  /// - Throws: What the JSON encoder throws; it does not for a record.
  init(_ dossier: DeclarationDossier) throws {
    product = UUID(
      namespace: Self.namespace, name: "\(dossier.organisation)\n\(dossier.product.id)")
    content = ContentDigest(of: try CanonicalJSON.data(DeclarationExportRecord(dossier)))
  }

  /// The UUID of a document in a format.
  func document(_ format: String) -> String {
    UUID(namespace: product, name: "\(format)\n\(content.hexadecimal)").uuidString.lowercased()
  }

  /// The UUID of a thing of the product.
  func thing(_ kind: String, _ name: some CustomStringConvertible) -> String {
    UUID(namespace: product, name: "\(kind)\n\(name)").uuidString.lowercased()
  }
}
