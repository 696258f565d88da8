/// How one declaration names another.
public struct DeclarationCitation: Codable, Hashable, Sendable {
  /// The number of the declaration.
  public var number: String
  /// The day on which it was issued.
  public var issuedOn: CalendarDate

  /// Names a declaration.
  public init(number: String, issuedOn: CalendarDate) {
    self.number = number
    self.issuedOn = issuedOn
  }

  /// Names the declaration of a frozen record.
  public init(_ record: DeclarationRecord) {
    self.init(number: record.content.number, issuedOn: record.issuedOn)
  }
}

extension Declaration {
  /// The declaration that this one replaced, or would replace when it is issued.
  ///
  /// One that follows a withdrawal replaces nothing.
  ///
  /// - Parameter declarations: All declarations of the product.
  /// - Returns: The declaration; nothing for one that replaces none.
  public func former(among declarations: [Declaration]) -> Declaration? {
    declarations.filter { $0.id < id && $0.record != nil }.max { $0.id < $1.id }
      .flatMap { [.issued, .superseded].contains($0.status) ? $0 : nil }
  }

  /// The declaration that replaced this one.
  ///
  /// - Parameter declarations: All declarations of the product.
  /// - Returns: The declaration; nothing for one that none has replaced.
  public func successor(among declarations: [Declaration]) -> Declaration? {
    guard status == .superseded else { return nil }
    return declarations.filter { $0.id > id && $0.record != nil }.min { $0.id < $1.id }
  }
}
