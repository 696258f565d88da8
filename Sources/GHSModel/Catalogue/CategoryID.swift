/// The two capital letters that name a category, for example `RM`.
public struct CategoryID: RawRepresentable, Hashable, Sendable {
  /// The two letters.
  public let rawValue: String

  /// Creates an id; nothing when it is not two capital letters.
  public init?(rawValue: String) {
    let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
    guard rawValue.utf8.count == 2, rawValue.utf8.allSatisfy(letters.contains) else { return nil }
    self.rawValue = rawValue
  }
}

extension CategoryID: Codable, CustomStringConvertible, Comparable {
  /// The two letters.
  public var description: String { rawValue }

  /// Orders ids alphabetically; the order of display is the catalogue's.
  public static func < (left: CategoryID, right: CategoryID) -> Bool {
    left.rawValue < right.rawValue
  }
}
