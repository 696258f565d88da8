public import Foundation
public import GHSModel
import GRDB

extension Workspace {
  /// The most bytes a file may have to be kept in the workspace: 64 MiB.
  ///
  /// A larger file can be linked.
  public static let attachmentLimit = EvidenceFile.attachmentLimit

  /// The bytes of an attached file, whether or not they still give the digest.
  ///
  /// - Throws: ``WorkspaceError/unknownAttachment(_:)``, or a fault of the storage.
  public func attachment(_ digest: ContentDigest) throws(WorkspaceError) -> Data {
    try read { db in
      guard let bytes = try db.attachment(digest) else {
        throw WorkspaceError.unknownAttachment(digest)
      }
      return bytes
    }
  }
}

extension Database {
  /// The bytes of an attachment; nothing when the workspace keeps none with this digest.
  func attachment(_ digest: ContentDigest) throws -> Data? {
    try Data.fetchOne(
      cachedStatement(sql: "SELECT bytes FROM attachment WHERE digest = ?"),
      arguments: [digest.hexadecimal])
  }

  /// Keeps the bytes of an attachment, once for all evidence that has them.
  func attach(_ bytes: Data, digest: ContentDigest) throws {
    let isKnown = try Bool.fetchOne(
      cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM attachment WHERE digest = ?)"),
      arguments: [digest.hexadecimal])
    guard isKnown != true else { return }
    try cachedStatement(sql: "INSERT INTO attachment (digest, bytes) VALUES (?, ?)")
      .execute(arguments: [digest.hexadecimal, bytes])
  }
}
