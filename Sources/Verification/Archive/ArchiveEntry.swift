import Foundation

/// An entry as the directory of an archive describes it.
struct ArchiveEntry: Hashable {
  /// The name as it stands there; safe, once ``ArchiveDirectory`` has read it.
  let name: String
  /// Its bytes.
  let nameBytes: Data
  /// Flags, compression method, CRC-32 and sizes.
  let flags, method, crc, compressedSize, size: Int
  /// Where its own header begins.
  let offset: Int

  /// Whether it is a folder.
  var isFolder: Bool { nameBytes.last == UInt8(ascii: "/") }

  /// How an entry is stored as it is.
  static let stored = 0
  /// How an entry is deflated.
  static let deflated = 8
}
