public import Foundation

/// A day of the Gregorian calendar, without a time and without a time zone.
///
/// Written `YYYY-MM-DD` everywhere: on the command line, in the workspace and in exported files.
public struct CalendarDate: Hashable, Sendable, Comparable {
  /// The year, 1583 to 9999: the first whole year of the Gregorian calendar, and the last of four digits.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Creates a date, or nothing when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1583...9999).contains(year) else { return nil }
    let components = DateComponents(year: year, month: month, day: day)
    guard components.isValidDate(in: Self.calendar(in: .gmt)) else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  /// Reads exactly `YYYY-MM-DD`; anything else, an impossible day included, gives nothing.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// The day on which an instant falls in a time zone.
  public init(_ instant: Date, in timeZone: TimeZone) {
    let parts = Self.calendar(in: timeZone).dateComponents([.year, .month, .day], from: instant)
    self.init(checkedYear: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1)
  }

  private init(checkedYear: Int, month: Int, day: Int) {
    self.year = checkedYear
    self.month = month
    self.day = day
  }

  private static func calendar(in timeZone: TimeZone) -> Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    return calendar
  }

  /// Orders dates from earlier to later.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as `YYYY-MM-DD`.
  public var description: String {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

extension CalendarDate: Codable {
  /// Reads `YYYY-MM-DD`.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = CalendarDate(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a date of the calendar"))
    }
    self = date
  }

  /// Writes `YYYY-MM-DD`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
