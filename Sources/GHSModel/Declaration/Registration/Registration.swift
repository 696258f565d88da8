/// What is recorded of the registration of a declaration under the GHS mark scheme, where there was one.
///
/// The scheme is closed and takes no registrations: this keeps what was, and says nothing of what can be
/// done today. It is recorded beside a declaration, issued or not, and never becomes part of what was frozen.
/// A revision does not take it over.
public struct Registration: Codable, Hashable, Sendable {
  /// The registration number as it stands on the permit; its official form is not known.
  public var number: String
  /// The day on which the permit to use the mark (GHSマーク使用許可証) was issued.
  public var permitDate: CalendarDate?
  /// The days on which it was renewed, in ascending order.
  public var renewals: [CalendarDate]
  /// When and why it ended; nothing while that is not recorded.
  public var end: End?

  /// Creates a registration; the renewals are sorted and made unique.
  public init(
    number: String, permitDate: CalendarDate? = nil, renewals: [CalendarDate] = [],
    end: End? = nil
  ) {
    self.number = number
    self.permitDate = permitDate
    self.renewals = Set(renewals).sorted()
    self.end = end
  }

  /// When and why a registration ended.
  public struct End: Codable, Hashable, Sendable {
    /// The day.
    public var date: CalendarDate
    /// The reason.
    public var reason: String

    /// Creates an end.
    public init(date: CalendarDate, reason: String) {
      self.date = date
      self.reason = reason
    }
  }

  /// The registration with its texts in their one form and its days in order.
  ///
  /// - Throws: ``InputError/empty(_:)`` without a number, or with an end without a reason;
  ///   ``InputError/outOfOrder(_:_:before:_:)`` when a renewal or the end lies before the permit.
  public func checked() throws(InputError) -> Registration {
    var checked = Registration(
      number: try FieldText.line(number, .registrationNumber, required: true),
      permitDate: permitDate, renewals: renewals, end: end)
    if let end {
      checked.end = End(
        date: end.date,
        reason: try FieldText.prose(end.reason, .registrationEndReason, required: true))
    }
    guard let permitDate else { return checked }
    if let first = checked.renewals.first, first < permitDate {
      throw .outOfOrder(.registrationRenewal, first, before: .registrationPermitDate, permitDate)
    }
    if let end, end.date < permitDate {
      throw .outOfOrder(.registrationEndDate, end.date, before: .registrationPermitDate, permitDate)
    }
    return checked
  }
}
