import Foundation

/// Builds zip archives byte by byte, also such as no honest program writes.
struct HostileZip {
  /// An entry; the local header repeats the directory unless told otherwise.
  struct Entry {
    var name: Data
    var content = Data("x".utf8)
    var method = 0
    var flags = 0
    var size: Int?
    var localSize: Int?
    var localName: Data?
    var crc: UInt32?
    var attributes: UInt32 = 0o100644 << 16
    var madeBy = 3 << 8
    var extra = Data()
    /// Where the directory says that it begins, when that is not where it begins.
    var offset: Int?

    init(_ name: String, _ content: String = "x") {
      self.name = Data(name.utf8)
      self.content = Data(content.utf8)
    }
  }

  var entries: [Entry]
  var prefix = Data()
  var suffix = Data()
  /// Bytes between the entries and the directory.
  var gap = Data()
  var count: Int?
  var comment = Data()

  init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// The bytes of the archive.
  var bytes: Data {
    var archive = prefix
    var directory = Data()
    for entry in entries {
      let offset = entry.offset ?? archive.count
      let size = entry.size ?? entry.content.count
      let crc = entry.crc ?? Self.crc(entry.content)
      let name = entry.localName ?? entry.name
      archive += Self.long(0x0403_4b50) + Self.short(20) + Self.short(entry.flags)
      archive += Self.short(entry.method) + Self.long(0x5c21_0000) + Self.long(Int(crc))
      archive += Self.long(entry.content.count) + Self.long(entry.localSize ?? size)
      archive += Self.short(name.count) + Self.short(0) + name + entry.content
      directory += Self.long(0x0201_4b50) + Self.short(entry.madeBy | 20) + Self.short(20)
      directory += Self.short(entry.flags) + Self.short(entry.method) + Self.long(0x5c21_0000)
      directory += Self.long(Int(crc)) + Self.long(entry.content.count) + Self.long(size)
      directory += Self.short(entry.name.count) + Self.short(entry.extra.count) + Self.short(0)
      directory += Self.short(0) + Self.short(0) + Self.long(Int(entry.attributes))
      directory += Self.long(offset) + entry.name + entry.extra
    }
    archive += gap
    let start = archive.count
    let count = count ?? entries.count
    archive += directory + Self.long(0x0605_4b50) + Self.short(0) + Self.short(0)
    archive += Self.short(count) + Self.short(count) + Self.long(directory.count)
    archive += Self.long(start) + Self.short(comment.count) + comment
    return archive + suffix
  }

  private static func short(_ value: Int) -> Data {
    Data([UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)])
  }

  private static func long(_ value: Int) -> Data {
    short(value) + short(value >> 16)
  }

  /// The check sum of zip archives.
  static func crc(_ data: Data) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in data {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }

  /// Zeros, deflated with fixed codes: a zero, then runs of 258 that repeat it.
  static func deflatedZeros(runs: Int) -> (bytes: Data, size: Int) {
    var bits: [UInt8] = [1, 1, 0]
    bits += [0, 0, 1, 1, 0, 0, 0, 0]
    for _ in 0..<runs { bits += [1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0] }
    bits += [0, 0, 0, 0, 0, 0, 0]
    var bytes = Data()
    for start in stride(from: 0, to: bits.count, by: 8) {
      let group = bits[start..<min(start + 8, bits.count)]
      bytes.append(group.enumerated().reduce(0) { $0 | $1.element << UInt8($1.offset) })
    }
    return (bytes, 1 + runs * 258)
  }
}
