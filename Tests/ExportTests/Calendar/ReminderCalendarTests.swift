import Foundation
import GHSModel
import Testing

@testable import Export

/// Reminders as other programs read them (RFC 5545).
struct ReminderCalendarTests {
  private let stamp = Date(timeIntervalSince1970: 1_774_969_445)

  private func reminder(_ title: String = "手順", _ day: String = "2026-12-31") throws -> Reminder {
    Reminder(
      product: try #require(ProductID(rawValue: "notes")), productName: "病棟ノート 2.1",
      kind: .retention, subject: "E-3", title: title, owner: "仮沢 修",
      date: try #require(CalendarDate(day)))
  }

  private func text(_ reminders: Reminder..., language: Language = .en) -> String {
    String(decoding: ReminderCalendar(reminders, stamp: stamp, in: language).bytes, as: UTF8.self)
  }

  @Test func isACalendarOfOneEntry() throws {
    let lines = text(try reminder()).components(separatedBy: "\r\n")
    #expect(
      lines.filter { !$0.hasPrefix("UID:") } == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ghs//reminders//EN", "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT", "DTSTAMP:20260331T150405Z", "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "SUMMARY:病棟ノート 2.1: retention ends  E-3 手順 (仮沢 修)", "CATEGORIES:GHS",
        "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY",
        "DESCRIPTION:病棟ノート 2.1: retention ends  E-3 手順 (仮沢 修)", "TRIGGER:-P30D", "END:VALARM",
        "BEGIN:VALARM", "ACTION:DISPLAY",
        "DESCRIPTION:病棟ノート 2.1: retention ends  E-3 手順 (仮沢 修)", "TRIGGER:-P7D", "END:VALARM",
        "END:VEVENT", "END:VCALENDAR", "",
      ])
    #expect(!text(try reminder()).replacing("\r\n", with: "").contains { $0.isNewline })
  }

  /// A calendar that reads the file again moves the entry.
  @Test func theUIDStaysWhenTheDayMoves() throws {
    func uid(_ reminder: Reminder) -> String? {
      text(reminder).components(separatedBy: "\r\n").first { $0.hasPrefix("UID:") }
    }
    let one = try #require(try uid(reminder()))
    #expect(one.count == "UID:".count + 36)
    #expect(try uid(reminder("別の題", "2027-06-30")) == one)
    var other = try reminder()
    other.subject = "E-4"
    #expect(uid(other) != one)
  }

  /// Lines of at most 75 octets, none of them broken within a character (clause 3.1).
  @Test func longLinesAreFolded() throws {
    let title = String(repeating: "申し送り", count: 40)
    let bytes = ReminderCalendar([try reminder(title)], stamp: stamp, in: .ja).bytes
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    #expect(lines.allSatisfy { $0.last == UInt8(ascii: "\r") && $0.count <= 76 })
    #expect(lines.contains { $0.count == 76 || $0.count == 75 || $0.count == 74 })
    #expect(lines.allSatisfy { String(bytes: $0, encoding: .utf8) != nil })
    let whole = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
    #expect(whole.contains("E-3 \(title)（仮沢 修）"))
  }

  /// Commas, semicolons and line ends would end a value (clause 3.3.11).
  @Test func textCannotEndItsValue() throws {
    let title = "a,b;c\\d\r\nEND:VEVENT\u{7}\u{1B}x"
    let calendar = text(try reminder(title))
    #expect(calendar.contains("a\\,b\\;c\\\\d\\nEND:VEVENT  x"))
    #expect(calendar.components(separatedBy: "\r\nEND:VEVENT").count == 2)
  }
}
