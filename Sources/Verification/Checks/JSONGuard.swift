import Foundation
import GHSModel

/// Holds JSON against bounds before a decoder sees it.
///
/// A decoder builds a value for every bracket and recurses into every depth; what a package holds is flat
/// and has few members.
enum JSONGuard {
  /// The deepest nesting; a record has about ten.
  static let depthLimit = 32
  /// The most members and elements.
  static let memberLimit = 2_000_000
  /// The most digits of a number.
  static let numberLimit = 32

  /// Whether bytes keep to the bounds; says nothing of whether they are JSON.
  static func allows(_ bytes: Data) -> Bool {
    var depth = 0
    var members = 0
    var digits = 0
    var isText = false
    var isEscaped = false
    for byte in bytes {
      if isText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isText = true
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        members += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ","): members += 1
      default: break
      }
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      digits = isDigit ? digits + 1 : 0
      guard depth <= depthLimit, members <= memberLimit, digits <= numberLimit else { return false }
    }
    return true
  }

  /// Decodes a value that was written by ``CanonicalJSON/indentedData(_:)``, and nothing else.
  ///
  /// - Returns: The value; nothing when the bytes are not exactly those the value gives, so that nothing
  ///   in them went unread.
  static func decode<Value: Codable>(_ type: Value.Type, from bytes: Data) -> Value? {
    guard allows(bytes), let value = try? CanonicalJSON.decode(type, from: bytes),
      let again = try? CanonicalJSON.indentedData(value), again == bytes
    else { return nil }
    return value
  }
}
