import GHSModel

extension CalendarDate {
  /// The first second of the day, in UTC, as formats want it that know no days.
  var firstInstant: String { "\(self)T00:00:00Z" }

  /// The last second of the day.
  var lastInstant: String { "\(self)T23:59:59Z" }
}
