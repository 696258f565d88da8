import Foundation

extension CalendarDate {
  /// Reads a day as people write it; it is shown as `YYYY-MM-DD` from then on.
  ///
  /// Year, month and day in this order, with `-`, `/`, `.` or 年月日 between them, in digits of any width, the
  /// year in full or in a Japanese era (令和8年12月10日, R8.12.10). Where the order or the century is not
  /// certain, as in 9/1/2026 and 26/9/1, there is no date.
  public init?(entered text: some StringProtocol) {
    if let day = CalendarDate(text) {
      self = day
      return
    }
    let text = String(text).compatibilityComposed.filter { !$0.isWhitespace }
    guard text.utf8.count <= 40 else { return nil }
    let hasWholeYear = text.prefix(4).count(where: \.isNumber) == 4
    // Without an era the formatter would take the present one.
    guard hasWholeYear || text.first?.isLetter == true,
      let instant = hasWholeYear
        ? Self.instant(text, .gregorian, ["y-M-d", "y/M/d", "y.M.d", "y年M月d日"])
        : Self.instant(
          text.replacing("元年", with: "1年"), .japanese,
          ["Gy年M月d日", "GGGGGy.M.d", "GGGGGy/M/d", "GGGGGy-M-d"])
    else { return nil }
    let day = CalendarDate(instant, in: .gmt)
    self.init(year: day.year, month: day.month, day: day.day)
  }

  private static func instant(
    _ text: String, _ identifier: Calendar.Identifier, _ formats: [String]
  ) -> Date? {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "ja_JP")
    var calendar = Calendar(identifier: identifier)
    calendar.timeZone = .gmt
    formatter.calendar = calendar
    formatter.timeZone = .gmt
    formatter.isLenient = false
    return formats.lazy.compactMap { format in
      formatter.dateFormat = format
      return formatter.date(from: text)
    }.first
  }
}
