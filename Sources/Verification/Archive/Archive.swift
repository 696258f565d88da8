import CZip
import Foundation
import GHSModel

/// An archive whose structure has been found sound; its content is read piece by piece, never unpacked.
final class Archive {
  /// The files by their names, folders left aside.
  let files: [String: ArchiveEntry]

  private let file: ArchiveFile
  private let zip: OpaquePointer
  private let places: [String: UInt64]
  private static let pieceSize = 1 << 18

  /// Opens an archive.
  init(path: String) throws(ArchiveFault) {
    file = try ArchiveFile(path: path)
    let directory = try ArchiveDirectory(of: file)
    let zip = try Self.open(file)
    do throws(ArchiveFault) {
      places = try Self.places(of: directory, in: zip)
    } catch {
      zip_discard(zip)
      throw error
    }
    self.zip = zip
    files = Dictionary(
      uniqueKeysWithValues: directory.entries.filter { !$0.isFolder }.map { ($0.name, $0) })
  }

  deinit {
    zip_discard(zip)
  }

  /// libzip opens the file anew by its descriptor, so that it reads what was examined.
  private static func open(_ file: ArchiveFile) throws(ArchiveFault) -> OpaquePointer {
    let copy = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw .inconsistent(.reading) }
    // A copy shares the place of reading, and libzip expects to begin at the beginning.
    lseek(copy, 0, SEEK_SET)
    var code: Int32 = 0
    guard let zip = zip_fdopen(copy, ZIP_CHECKCONS, &code) else {
      close(copy)
      throw .inconsistent(.reading)
    }
    return zip
  }

  /// Where libzip has each entry; it has to see exactly those that were examined.
  private static func places(
    of directory: ArchiveDirectory, in zip: OpaquePointer
  ) throws(ArchiveFault) -> [String: UInt64] {
    guard zip_get_num_entries(zip, 0) == directory.entries.count else {
      throw .inconsistent(.reading)
    }
    var places: [String: UInt64] = [:]
    for (index, entry) in directory.entries.enumerated() {
      var status = zip_stat_t()
      zip_stat_init(&status)
      guard zip_stat_index(zip, UInt64(index), UInt32(ZIP_FL_ENC_RAW), &status) == 0,
        let name = status.name, String(cString: name) == entry.name,
        Int(exactly: status.size) == entry.size
      else { throw .inconsistent(.reading) }
      places[entry.name] = UInt64(index)
    }
    return places
  }

  /// Reads a file of the archive in pieces.
  ///
  /// - Throws: ``ArchiveFault/damaged(_:)`` when it is not as long as it should be, or its check sum is
  ///   another.
  func read(_ name: String, _ use: (Data) -> Void) throws(ArchiveFault) {
    guard let entry = files[name], let place = places[name],
      let stream = zip_fopen_index(zip, place, 0)
    else { throw .damaged(name) }
    defer { zip_fclose(stream) }
    var piece = Data(count: Self.pieceSize)
    var size = 0
    while true {
      let count = piece.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { zip_fread(stream, $0, UInt64(buffer.count)) } ?? -1
      }
      guard count >= 0 else { throw .damaged(name) }
      if count == 0 { break }
      size += Int(count)
      // Not even a lying compressor makes more than was promised and counted.
      guard size <= entry.size else { throw .damaged(name) }
      use(piece.prefix(Int(count)))
    }
    guard size == entry.size else { throw .damaged(name) }
  }

  /// The whole of a small file.
  ///
  /// - Returns: Its bytes; nothing when there is no such file, or it is larger than the limit.
  func content(_ name: String, limit: Int) throws(ArchiveFault) -> Data? {
    guard let entry = files[name], entry.size <= limit else { return nil }
    var bytes = Data(capacity: entry.size)
    try read(name) { bytes.append($0) }
    return bytes
  }

  /// The digest of a file.
  func digest(_ name: String) throws(ArchiveFault) -> ContentDigest {
    var digest = ContentDigest.Accumulator()
    try read(name) { digest.add($0) }
    return digest.digest()
  }
}
