/// The slug by which a product is named on the command line: `ward-notes`.
public struct ProductID: RawRepresentable, Hashable, Sendable {
  /// The slug.
  public let rawValue: String

  /// Creates an id; nothing when it is not 1 to 64 lower-case letters, digits and hyphens that
  /// begin with a letter or digit.
  public init?(rawValue: String) {
    let bytes = rawValue.utf8
    guard (1...64).contains(bytes.count), bytes.first != UInt8(ascii: "-"),
      bytes.allSatisfy(Self.isAllowed)
    else { return nil }
    self.rawValue = rawValue
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension ProductID: Codable, CustomStringConvertible, Comparable {
  /// The slug.
  public var description: String { rawValue }

  /// Orders ids alphabetically.
  public static func < (left: ProductID, right: ProductID) -> Bool {
    left.rawValue < right.rawValue
  }
}
