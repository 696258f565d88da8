import Foundation

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
    let whole = NSRange(text.startIndex..., in: text)
    guard let match = Self.form?.firstMatch(in: text, range: whole), match.range == whole,
      let standard = Range(match.range(at: 1), in: text),
      let clause = Range(match.range(at: 2), in: text)
    else { return nil }
    self.init(standard: String(text[standard]), clause: String(text[clause]))
  }

  /// Made once: a catalogue has hundreds of references, and a Swift regex is compiled anew at every use.
  ///
  /// Full-width digits are digits too, to everything but this notation.
  private static let form = try? NSRegularExpression(
    pattern: #"\A((?:ISO|IEC|ISO/IEC|JIS [A-Z]) [0-9]+(?:-[0-9]+)?:[0-9]{4}(?:\+A[0-9]:[0-9]{4})?)"#
      + #" ([0-9]+(?:\.[0-9]+)*(?: [a-z]\))?)\z"#)
}

extension ClauseReference: CustomStringConvertible {
  /// The standard, a space, the clause.
  public var description: String { "\(standard) \(clause)" }
}
