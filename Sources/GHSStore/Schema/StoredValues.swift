import Foundation
import GHSModel

/// A value in the file that this program cannot have written.
struct UnreadableValue: Error {}

extension RawRepresentable where RawValue == String {
  /// Takes a value that was stored.
  static func stored(_ text: String) throws -> Self {
    guard let value = Self(rawValue: text) else { throw UnreadableValue() }
    return value
  }
}

extension Decodable {
  /// Takes a value that was stored as JSON.
  static func storedAsJSON(_ text: String) throws -> Self {
    try CanonicalJSON.decode(Self.self, from: Data(text.utf8))
  }
}

extension CalendarDate {
  /// Takes a date that was stored.
  static func stored(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(text) else { throw UnreadableValue() }
    return date
  }
}

extension ContentDigest {
  /// Takes a digest that was stored.
  static func stored(_ text: String) throws -> ContentDigest {
    guard let digest = ContentDigest(hexadecimal: text) else { throw UnreadableValue() }
    return digest
  }
}
