public import GHSModel

/// The receiver's days by which it is judged whether a declaration is in force.
public struct VerificationDays: Hashable, Sendable {
  /// The day on which the validity that a declaration states must not have ended.
  public let validity: CalendarDate
  /// The present day; nothing can have been issued after it.
  public let present: CalendarDate

  /// Judges by the present day, or validity by another.
  public init(present: CalendarDate, validity: CalendarDate? = nil) {
    self.present = present
    self.validity = validity ?? present
  }

  /// Whether a day has not come anywhere on earth: where the sun rises first it is a day later.
  func isAhead(_ day: CalendarDate) -> Bool { present.days(until: day) > 1 }
}
