import Foundation

/// Reads numbers of little-endian bytes from a piece of a file, never beyond its end.
struct ByteReader {
  private let bytes: Data
  private(set) var offset = 0

  init(_ bytes: Data) {
    self.bytes = bytes
  }

  /// Whether everything has been read.
  var isAtEnd: Bool { offset == bytes.count }

  /// The next number of two bytes; nothing at the end.
  mutating func short() -> Int? {
    number(of: 2)
  }

  /// The next number of four bytes; nothing at the end.
  mutating func long() -> Int? {
    number(of: 4)
  }

  /// The next bytes; nothing when there are fewer.
  mutating func take(_ count: Int) -> Data? {
    guard count >= 0, count <= bytes.count - offset else { return nil }
    let start = bytes.startIndex + offset
    offset += count
    return bytes.subdata(in: start..<start + count)
  }

  private mutating func number(of count: Int) -> Int? {
    guard let taken = take(count) else { return nil }
    return taken.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
