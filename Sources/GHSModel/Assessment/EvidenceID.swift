/// The number of a piece of evidence within its product, written `E-12`; never reused.
public struct EvidenceID: RawRepresentable, Hashable, Sendable {
  /// The number, from 1.
  public let number: Int

  /// Creates the id with a number.
  public init(number: Int) {
    self.number = number
  }

  /// Reads `E-12` (or `e-12`); nothing when the form is another.
  public init?(rawValue: String) {
    guard rawValue.hasPrefix("E-") || rawValue.hasPrefix("e-") else { return nil }
    let digits = rawValue.dropFirst(2)
    guard let number = Int(digits), number > 0, String(number) == digits else { return nil }
    self.number = number
  }

  /// The id as `E-12`.
  public var rawValue: String { "E-\(number)" }
}

extension EvidenceID: Codable, CustomStringConvertible, Comparable {
  /// The id as `E-12`.
  public var description: String { rawValue }

  /// Orders ids by number.
  public static func < (left: EvidenceID, right: EvidenceID) -> Bool {
    left.number < right.number
  }
}
