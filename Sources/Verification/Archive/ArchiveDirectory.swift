import Foundation
import GHSModel

/// The directory of a zip archive, held against the strict form that packages have.
///
/// libzip reads the archive afterwards. It does not say where entries lie, so that it cannot be asked
/// whether they overlap, and it takes archives that other programs understand differently. What passes
/// here is covered by its entries without gap or overlap, has one directory at the very end, and tells
/// the size of everything before anything is unpacked.
struct ArchiveDirectory {
  /// The entries in the order of the directory.
  let entries: [ArchiveEntry]

  private static let endSize = 22
  private static let endSignature = 0x0605_4b50
  private static let entrySignature = 0x0201_4b50
  private static let headerSignature = 0x0403_4b50
  private static let headerSize = 30

  /// Reads the directory.
  init(of file: ArchiveFile) throws(ArchiveFault) {
    guard file.size >= Self.endSize else { throw .notAnArchive }
    let start = try Self.end(of: file)
    var reader = ByteReader(try file.bytes(at: start.offset, count: start.size))
    var entries: [ArchiveEntry] = []
    var names: Set<String> = []
    for _ in 0..<start.count {
      let entry = try Self.entry(&reader)
      guard names.insert(entry.name.lowercased()).inserted else {
        throw .duplicateName(entry.name)
      }
      entries.append(entry)
    }
    guard reader.isAtEnd else { throw .inconsistent(.directory) }
    try Self.holdLimits(entries)
    try Self.holdLayout(entries, upTo: start.offset, in: file)
    self.entries = entries
  }

  /// Where the directory lies and how many entries it has.
  private static func end(
    of file: ArchiveFile
  ) throws(ArchiveFault) -> (offset: Int, size: Int, count: Int) {
    let place = file.size - endSize
    var reader = ByteReader(try file.bytes(at: place, count: endSize))
    guard reader.long() == endSignature else {
      var head = ByteReader(try file.bytes(at: 0, count: 4))
      if head.long() == headerSignature { throw .inconsistent(.end) }
      throw .notAnArchive
    }
    guard let disk = reader.short(), let directoryDisk = reader.short(),
      let onDisk = reader.short(), let count = reader.short(), let size = reader.long(),
      let offset = reader.long(), let comment = reader.short()
    else { throw .notAnArchive }
    if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF { throw .zip64 }
    guard count <= PackageFormat.entryLimit else {
      throw .tooManyEntries(count: count, limit: PackageFormat.entryLimit)
    }
    guard comment == 0, disk == 0, directoryDisk == 0, onDisk == count else {
      throw .inconsistent(.end)
    }
    guard offset + size == place else { throw .inconsistent(.directory) }
    return (offset, size, count)
  }

  private static func entry(_ reader: inout ByteReader) throws(ArchiveFault) -> ArchiveEntry {
    guard reader.long() == entrySignature, let madeBy = reader.short(), reader.short() != nil,
      let flags = reader.short(), let method = reader.short(), reader.long() != nil,
      let crc = reader.long(), let compressed = reader.long(), let size = reader.long(),
      let nameSize = reader.short(), let extraSize = reader.short(),
      let commentSize = reader.short(), let disk = reader.short(), reader.short() != nil,
      let attributes = reader.long(), let offset = reader.long(),
      let name = reader.take(nameSize), let extra = reader.take(extraSize),
      reader.take(commentSize) != nil, disk == 0
    else { throw .inconsistent(.directory) }
    let entry = ArchiveEntry(
      name: String(decoding: name, as: UTF8.self), nameBytes: name, flags: flags, method: method,
      crc: crc, compressedSize: compressed, size: size, offset: offset)
    guard EntryName.isSafe(name) else { throw .unsafeName(entry.name) }
    try holdKind(entry, madeBy: madeBy >> 8, attributes: attributes)
    try holdExtra(extra)
    return entry
  }

  private static func holdKind(
    _ entry: ArchiveEntry, madeBy system: Int, attributes: Int
  ) throws(ArchiveFault) {
    // The upper half holds the mode of Unix whatever the system says: some programs go by it alone.
    let kind = UInt32(attributes >> 16) & S_IFMT
    guard kind == 0 || kind == (entry.isFolder ? S_IFDIR : S_IFREG) else {
      throw .notRegular(entry.name)
    }
    if entry.flags & 0x2041 != 0 || entry.method == 99 { throw .encrypted(entry.name) }
    if entry.flags & 0x8 != 0 { throw .streamed(entry.name) }
    guard [ArchiveEntry.stored, ArchiveEntry.deflated].contains(entry.method) else {
      throw .unknownCompression(entry.name)
    }
    if entry.method == ArchiveEntry.stored || entry.isFolder,
      entry.size != entry.compressedSize || (entry.isFolder && entry.size != 0)
    {
      throw .inconsistent(.header)
    }
    if entry.size == 0xFFFF_FFFF || entry.compressedSize == 0xFFFF_FFFF { throw .zip64 }
  }

  /// Refuses what would give an entry another name or size than its header.
  private static func holdExtra(_ extra: Data) throws(ArchiveFault) {
    var reader = ByteReader(extra)
    while !reader.isAtEnd {
      guard let id = reader.short(), let size = reader.short(), reader.take(size) != nil else {
        throw .inconsistent(.header)
      }
      switch id {
      case 0x0001: throw .zip64
      case 0x7075, 0x6375, 0x9901, 0x0017: throw .inconsistent(.header)
      default: break
      }
    }
  }

  private static func holdLimits(_ entries: [ArchiveEntry]) throws(ArchiveFault) {
    var total = 0
    for entry in entries {
      total += entry.size
      guard total <= PackageFormat.sizeLimit else {
        throw .tooMuchContent(limit: PackageFormat.sizeLimit)
      }
      // What is in packages shrinks to a hundredth at the very most, and small files do no harm.
      if entry.size > 1 << 20, entry.size / 100 > entry.compressedSize {
        throw .suspiciousRatio(entry.name)
      }
    }
  }

  /// Whether the entries cover the file from its beginning to the directory, each exactly once.
  private static func holdLayout(
    _ entries: [ArchiveEntry], upTo end: Int, in file: ArchiveFile
  ) throws(ArchiveFault) {
    var place = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset == place else { throw .inconsistent(.layout) }
      var reader = ByteReader(try file.bytes(at: place, count: headerSize))
      guard reader.long() == headerSignature, reader.short() != nil,
        let flags = reader.short(), let method = reader.short(), reader.long() != nil,
        let crc = reader.long(), let compressed = reader.long(), let size = reader.long(),
        let nameSize = reader.short(), let extraSize = reader.short()
      else { throw .inconsistent(.header) }
      guard flags == entry.flags, method == entry.method, crc == entry.crc,
        compressed == entry.compressedSize, size == entry.size,
        nameSize == entry.nameBytes.count
      else { throw .inconsistent(.header) }
      let name = try file.bytes(at: place + headerSize, count: nameSize)
      guard name == entry.nameBytes else { throw .inconsistent(.header) }
      try holdExtra(try file.bytes(at: place + headerSize + nameSize, count: extraSize))
      place += headerSize + nameSize + extraSize + compressed
      guard place <= end else { throw .inconsistent(.layout) }
    }
    guard place == end else { throw .inconsistent(.layout) }
  }
}
