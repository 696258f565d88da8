/// A clause of one edition of a standard, for example ISO 14971:2007, 3.4 d).
public struct ClauseReference: Codable, Hashable, Sendable {
  /// The standard with its edition: `ISO 14971:2007`.
  public let standard: String
  /// The clause, with a list letter where it has one: `3.4 d)`.
  public let clause: String

  /// Creates a reference from its parts.
  public init(standard: String, clause: String) {
    self.standard = standard
    self.clause = clause
  }

  /// Reads `ISO 14971:2007 3.4 d)`; nothing when the form is another.
  public init?(_ text: String) {
    let form =
      #/(?<standard>(?:ISO|IEC|ISO/IEC|JIS [A-Z]) \d+(?:-\d+)?:\d{4}(?:\+A\d:\d{4})?) (?<clause>\d+(?:\.\d+)*(?: [a-z]\))?)/#
      // Full-width digits are digits too, to everything but this notation.
      .asciiOnlyDigits()
    guard let match = text.wholeMatch(of: form) else { return nil }
    self.init(standard: String(match.standard), clause: String(match.clause))
  }
}

extension ClauseReference: CustomStringConvertible {
  /// The standard, a space, the clause.
  public var description: String { "\(standard) \(clause)" }
}
