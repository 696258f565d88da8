public import Foundation
public import GHSModel

/// Reminders as a calendar that other programs read (RFC 5545, iCalendar).
///
/// The same reminder has the same UID in every file, so that a calendar that reads the file again moves an
/// entry instead of doubling it.
public struct ReminderCalendar: Sendable {
  /// How every file of this kind begins.
  public static let head = Data(
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//ghs//reminders//EN\r\n".utf8)

  /// The calendar as it is written.
  public let bytes: Data

  /// The namespace of the UIDs of reminders.
  private static let namespace = UUID(
    uuid: (
      0x9B, 0x0E, 0x4B, 0x1C, 0x6D, 0x52, 0x4F, 0x37, 0xA1, 0x5E, 0x2C, 0x83, 0x70, 0xD9, 0x46, 0xB8
    ))
  /// On how many days before the day each entry sounds an alarm.
  private static let alarms = [30, 7]

  /// Writes the calendar.
  ///
  /// - Parameters:
  ///   - reminders: The reminders.
  ///   - stamp: When the calendar is made, by the clock of the workspace.
  ///   - language: The language of the entries.
  public init(_ reminders: [Reminder], stamp: Date, in language: Language) {
    let stamped = Self.instant(stamp)
    let lines =
      ["CALSCALE:GREGORIAN"]
      + reminders.flatMap { Self.event($0, stamped, language) } + ["END:VCALENDAR"]
    bytes = lines.reduce(into: Self.head) { $0 += ContentLine.folded($1) }
  }

  private static func event(
    _ reminder: Reminder, _ stamp: String, _ language: Language
  ) -> [String] {
    let summary = ContentLine.text("\(reminder.productName): \(reminder.sentence[language])")
    let uid = UUID(namespace: namespace, name: reminder.id).uuidString.lowercased()
    let next = reminder.date.adding(days: 1) ?? reminder.date
    return [
      "BEGIN:VEVENT", "UID:\(uid)", "DTSTAMP:\(stamp)",
      "DTSTART;VALUE=DATE:\(day(reminder.date))", "DTEND;VALUE=DATE:\(day(next))",
      "SUMMARY:\(summary)", "CATEGORIES:GHS", "TRANSP:TRANSPARENT",
    ]
      + alarms.flatMap { days in
        [
          "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(summary)", "TRIGGER:-P\(days)D",
          "END:VALARM",
        ]
      } + ["END:VEVENT"]
  }

  private static func day(_ date: CalendarDate) -> String {
    date.description.replacing("-", with: "")
  }

  private static func instant(_ date: Date) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents([.hour, .minute, .second], from: date)
    let time = [parts.hour, parts.minute, parts.second].map { part in
      let digits = String(part ?? 0)
      return digits.count < 2 ? "0" + digits : digits
    }
    return "\(day(CalendarDate(date, in: .gmt)))T\(time.joined())Z"
  }
}
