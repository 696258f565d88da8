import Foundation

/// Looks at the tags of a part before a parser does.
///
/// A parser compares each attribute of an element with each other: a tag with a million attributes would keep it
/// busy for hours. What stands between tags, in comments and in sections of characters may be as long as it
/// likes.
enum MarkupScan {
  /// The longest tag in bytes; those of workbooks have a few hundred.
  static let tagLimit = 1 << 16

  /// Whether no tag is longer.
  static func allows(_ content: Data) -> Bool {
    content.withUnsafeBytes { bytes in
      var place = 0
      while let start = next(UInt8(ascii: "<"), in: bytes, from: place) {
        if let end = beyondSection(in: bytes, at: start) {
          place = end
        } else {
          guard let end = beyondTag(in: bytes, at: start) else { return false }
          place = end
        }
      }
      return true
    }
  }

  private static func next(
    _ byte: UInt8, in bytes: UnsafeRawBufferPointer, from place: Int
  ) -> Int? {
    bytes[place...].firstIndex(of: byte)
  }

  /// The place after a comment, a section of characters or an instruction; nothing where a tag begins.
  private static func beyondSection(in bytes: UnsafeRawBufferPointer, at start: Int) -> Int? {
    let following = start + 1 < bytes.count ? bytes[start + 1] : 0
    guard following == UInt8(ascii: "!") || following == UInt8(ascii: "?") else { return nil }
    let sections = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")]
    for (opening, closing) in sections where bytes[start...].starts(with: opening.utf8) {
      let mark = Array(closing.utf8)
      var place = start + opening.utf8.count
      while let found = next(mark[0], in: bytes, from: place) {
        if bytes[found...].starts(with: mark) { return found + mark.count }
        place = found + 1
      }
      return bytes.count
    }
    return nil
  }

  /// The place after a tag, whose attributes may hold its mark of the end; nothing when it is too long.
  private static func beyondTag(in bytes: UnsafeRawBufferPointer, at start: Int) -> Int? {
    var quote: UInt8?
    for place in start..<bytes.count {
      guard place - start < tagLimit else { return nil }
      switch bytes[place] {
      case let byte where byte == quote: quote = nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"): if quote == nil { quote = bytes[place] }
      case UInt8(ascii: ">") where quote == nil: return place + 1
      default: break
      }
    }
    return bytes.count
  }
}
