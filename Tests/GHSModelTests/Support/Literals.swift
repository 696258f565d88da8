public import GHSModel

// Ids and dates are written as they are read, so that a test says `"RM-4.2"` and not how it is made. A
// literal of a wrong form is a mistake in the test and stops it.

extension RequirementID: ExpressibleByStringLiteral {
  /// Reads the literal.
  public init(stringLiteral value: String) {
    self = RequirementID(rawValue: value)!
  }
}

extension CategoryID: ExpressibleByStringLiteral {
  /// Reads the literal.
  public init(stringLiteral value: String) {
    self = CategoryID(rawValue: value)!
  }
}

extension ProductID: ExpressibleByStringLiteral {
  /// Reads the literal.
  public init(stringLiteral value: String) {
    self = ProductID(rawValue: value)!
  }
}

extension EvidenceID: ExpressibleByIntegerLiteral {
  /// Reads the literal.
  public init(integerLiteral value: Int) {
    self.init(number: value)
  }
}

extension CalendarDate: ExpressibleByStringLiteral {
  /// Reads the literal.
  public init(stringLiteral value: String) {
    self = CalendarDate(value)!
  }
}
