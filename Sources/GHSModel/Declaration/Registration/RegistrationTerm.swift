/// How long a permit to use the mark ran, by the yearly rule of the former mark scheme.
///
/// A permit ran from its date to the last day of the same month of the next year, and each renewal moved that
/// day by a year. The scheme is closed: this is for registrations that exist, and none can be had any more.
public struct RegistrationTerm: Hashable, Sendable {
  /// The date of the permit (GHSマーク使用許可証).
  public let permit: CalendarDate
  /// How often it was renewed.
  public let renewals: Int
  /// On how many days before the end a renewal counts as due; ours, for the scheme's rules name none.
  public static let daysOfNotice = 60

  /// Takes the facts of a registration; a negative number of renewals counts as none.
  public init(permit: CalendarDate, renewals: Int) {
    self.permit = permit
    self.renewals = max(0, renewals)
  }

  /// The last day; nothing beyond the year 9999.
  public var end: CalendarDate? {
    let (years, overflows) = renewals.addingReportingOverflow(1)
    guard !overflows, years < 10_000 else { return nil }
    return CalendarDate.lastDay(ofMonth: permit.month, year: permit.year + years)
  }

  /// Where a registration stands on a day.
  public enum State: Hashable, Sendable {
    /// It runs on.
    case valid(until: CalendarDate)
    /// It ends within ``RegistrationTerm/daysOfNotice`` days; on its last day 0 are left.
    case due(until: CalendarDate, days: Int)
    /// Its last day has passed without a renewal, which the scheme took for giving up the mark.
    case lapsed(since: CalendarDate)
  }

  /// Where the registration stands on a day; nothing when it has no end that a calendar has.
  public func state(on day: CalendarDate) -> State? {
    guard let end else { return nil }
    let left = day.days(until: end)
    if left < 0 { return .lapsed(since: end) }
    return left <= Self.daysOfNotice ? .due(until: end, days: left) : .valid(until: end)
  }
}

extension RegistrationTerm.State {
  /// The state in one sentence.
  public var sentence: LocalizedText {
    switch self {
    case .valid(let end):
      LocalizedText(ja: "\(end)まで有効", en: "valid until \(end)")
    case .due(let end, let days):
      LocalizedText(
        ja: "\(end)まで有効（残り\(days)日）",
        en: "valid until \(end) (\(days) \(days == 1 ? "day" : "days") left)")
    case .lapsed(let end):
      LocalizedText(ja: "\(end)で失効", en: "lapsed after \(end)")
    }
  }
}
