/// Who keeps evidence, where and for how long (ISO/IEC 17050-2:2004, JIS Q 17050-2:2005).
public struct Keeping: Codable, Hashable, Sendable {
  /// Who keeps it; its owner when empty.
  public var custodian: String
  /// Where it is kept and for how long, in words.
  public var retention: String
  /// The last day on which it is kept, where there is one.
  public var until: CalendarDate?

  /// Creates a statement; an empty one says nothing.
  public init(custodian: String = "", retention: String = "", until: CalendarDate? = nil) {
    self.custodian = custodian
    self.retention = retention
    self.until = until
  }

  /// The statement with its texts in their one form; nothing when it says nothing.
  public func checked() throws(InputError) -> Keeping? {
    let checked = Keeping(
      custodian: try FieldText.line(custodian, .evidenceCustodian),
      retention: try FieldText.line(retention, .evidenceRetention), until: until)
    return checked == Keeping() ? nil : checked
  }
}

extension Evidence {
  /// Who keeps the evidence: the custodian, and the owner where none is named.
  public var custodian: String {
    guard let named = keeping?.custodian, !named.isEmpty else { return owner }
    return named
  }
}
