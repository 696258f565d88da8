public import GHSModel

// Ids and dates are written as they are read, so that a test says `"RM-4.2"` and not how it is made. A
// literal of a wrong form is a mistake in the test and stops it.

extension RequirementID: ExpressibleByStringLiteral {
  /// Reads the literal.
  public init(stringLiteral value: String) {
    guard let id = RequirementID(rawValue: value) else {
      preconditionFailure("not an id: \(value)")
    }
    self = id
  }
}

extension CategoryID: ExpressibleByStringLiteral {
  /// Reads the literal.
  public init(stringLiteral value: String) {
    guard let id = CategoryID(rawValue: value) else { preconditionFailure("not an id: \(value)") }
    self = id
  }
}

extension ProductID: ExpressibleByStringLiteral {
  /// Reads the literal.
  public init(stringLiteral value: String) {
    guard let id = ProductID(rawValue: value) else { preconditionFailure("not an id: \(value)") }
    self = id
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
    guard let date = CalendarDate(value) else { preconditionFailure("not a date: \(value)") }
    self = date
  }
}
