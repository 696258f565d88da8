/// Scalars that are harmless and, among others of their kind, each a cluster of their own.
///
/// Nearly all text consists of them alone: printable ASCII, kana, common ideographs, punctuation of both
/// kinds, arrows and lines. Such text is measured and drawn without looking for clusters.
enum PlainScalar {
  /// The columns of a scalar; nothing when it is none of these.
  static func columns(_ value: UInt32) -> Int? {
    switch value {
    case 0x20...0x7E, 0x2010...0x2015, 0x2018...0x2027, 0x2190...0x21FF, 0x2500...0x2595: 1
    case 0x3000...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFC, 0xFF01...0xFF60: 2
    default: nil
    }
  }

  /// Calls for each scalar with its columns and its bytes, as long as they are plain.
  ///
  /// - Returns: Whether all of them are.
  static func forEach(
    in bytes: UnsafeBufferPointer<UInt8>,
    _ body: (_ value: UInt32, _ columns: Int, _ place: Range<Int>) -> Void
  ) -> Bool {
    var place = 0
    while place < bytes.count {
      let first = UInt32(bytes[place])
      let value: UInt32
      let length: Int
      if first < 0x80 {
        (value, length) = (first, 1)
      } else if first & 0xF0 == 0xE0, place + 2 < bytes.count {
        let rest = UInt32(bytes[place + 1] & 0x3F) << 6 | UInt32(bytes[place + 2] & 0x3F)
        (value, length) = ((first & 0x0F) << 12 | rest, 3)
      } else {
        return false
      }
      guard let columns = columns(value) else { return false }
      body(value, columns, place..<place + length)
      place += length
    }
    return true
  }
}

extension StringProtocol {
  /// The columns of a text of plain scalars; nothing when there is another among them.
  var plainColumnCount: Int? {
    utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      var sum = 0
      return PlainScalar.forEach(in: bytes) { _, columns, _ in sum += columns } ? sum : nil
    } ?? nil
  }
}
