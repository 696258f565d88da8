import Foundation
import GHSModel

extension CalendarDate {
  /// The days until another date, negative for an earlier one; nothing for a date no calendar has.
  func days(until other: CalendarDate) -> Int? {
    guard let zone = TimeZone(secondsFromGMT: 0) else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    func instant(_ date: CalendarDate) -> Date? {
      calendar.date(from: DateComponents(year: date.year, month: date.month, day: date.day))
    }
    guard let from = instant(self), let to = instant(other) else { return nil }
    return calendar.dateComponents([.day], from: from, to: to).day
  }
}
