import Foundation
import GHSModel

/// Files of evidence that a receiver has got apart from the package.
///
/// They may have any name and lie in folders of any depth; links are not followed. Only files of a size that
/// is looked for are read.
struct SuppliedEvidence {
  /// The digests that were found.
  let digests: Set<ContentDigest>

  /// The most files that are looked at.
  private static let limit = 100_000

  /// Looks for files.
  ///
  /// - Parameters:
  ///   - wanted: The files that are looked for.
  ///   - folder: Where.
  /// - Throws: ``ArchiveFault/notFound(path:)`` when there is no such folder.
  init(_ wanted: [EvidenceFile], in folder: String) throws(ArchiveFault) {
    var isFolder: ObjCBool = false
    let keys: Set<URLResourceKey> = [.isRegularFileKey, .fileSizeKey]
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
      isFolder.boolValue,
      let files = FileManager.default.enumerator(
        at: URL(filePath: folder), includingPropertiesForKeys: Array(keys))
    else { throw .notFound(path: folder) }
    let sizes = Set(wanted.map(\.size))
    var found: Set<ContentDigest> = []
    var count = 0
    while count < Self.limit, let file = files.nextObject() as? URL {
      count += 1
      guard let values = try? file.resourceValues(forKeys: keys), values.isRegularFile == true,
        let size = values.fileSize, sizes.contains(size), let digest = Self.digest(of: file)
      else { continue }
      found.insert(digest)
    }
    digests = found.intersection(wanted.map(\.digest))
  }

  private static func digest(of file: URL) -> ContentDigest? {
    guard let handle = try? FileHandle(forReadingFrom: file) else { return nil }
    defer { try? handle.close() }
    var digest = ContentDigest.Accumulator()
    while let piece = try? handle.read(upToCount: 1 << 18), !piece.isEmpty { digest.add(piece) }
    return digest.digest()
  }
}
