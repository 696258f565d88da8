import Foundation

extension CalendarDate {
  /// The day so many days later, or earlier for a negative number; nothing where ``year`` would leave its
  /// range.
  public func adding(days: Int) -> CalendarDate? {
    // Noon, so that no rounding can reach another day.
    Self.gregorian.date(byAdding: .day, value: days, to: noon)
      .map { CalendarDate($0, in: .gmt) }
      .flatMap { CalendarDate(year: $0.year, month: $0.month, day: $0.day) }
  }

  /// The days until another date, negative for an earlier one.
  public func days(until other: CalendarDate) -> Int {
    Self.gregorian.dateComponents([.day], from: noon, to: other.noon).day ?? 0
  }

  /// The last day of a month; nothing when the calendar has no such month.
  public static func lastDay(ofMonth month: Int, year: Int) -> CalendarDate? {
    guard let first = CalendarDate(year: year, month: month, day: 1),
      let days = gregorian.range(of: .day, in: .month, for: first.noon)
    else { return nil }
    return CalendarDate(year: year, month: month, day: days.count)
  }

  private var noon: Date {
    let parts = DateComponents(year: year, month: month, day: day, hour: 12)
    return Self.gregorian.date(from: parts) ?? .distantPast
  }

  private static var gregorian: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }
}
