extension Evidence {
  /// Why evidence does not support anything on a day.
  public enum OutOfForce: Hashable, Sendable {
    /// Its last day of validity has passed.
    case expired(CalendarDate)
    /// It becomes effective later.
    case notYetEffective(CalendarDate)
    /// Its file no longer has the content that was judged.
    case contentChanged
    /// Its file is gone.
    case fileMissing
    /// Its file cannot be read, so that its content is not known.
    case fileUnreadable
  }

  /// Every reason why the evidence is not in force on a day; empty when it is.
  public func reasonsOutOfForce(on day: CalendarDate) -> [OutOfForce] {
    var reasons: [OutOfForce] = []
    switch file?.state {
    case .changed: reasons.append(.contentChanged)
    case .missing: reasons.append(.fileMissing)
    case .unreadable: reasons.append(.fileUnreadable)
    case .intact, nil: break
    }
    if let expiryDate, expiryDate < day { reasons.append(.expired(expiryDate)) }
    if let effectiveDate, day < effectiveDate { reasons.append(.notYetEffective(effectiveDate)) }
    return reasons
  }

  /// Whether the evidence supports judgements on a day.
  public func isInForce(on day: CalendarDate) -> Bool {
    reasonsOutOfForce(on: day).isEmpty
  }
}
