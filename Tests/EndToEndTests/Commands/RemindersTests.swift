import Foundation
import Testing

/// What falls due, for people, scheduled jobs and calendars.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct RemindersTests {
  let desk: Desk

  init() async throws {
    desk = try Desk()
    try await desk.openProduct()
  }

  /// Something that is over and something far ahead, whatever the day.
  private func dates() async throws {
    try await desk.succeed([
      "judge", "pump", "nonconforming", "RM-4.2a", "--rationale", "Nobody has looked.", "--action",
      "危険状態の分析をやり直し、結果をリスクマネジメントファイルに記録する; then, \"review\" it\nonce more",
      "--action-owner", "伊藤", "--action-due", "2020-02-29",
    ])
    try await desk.succeed([
      "evidence", "add", "pump", "RM-4.3", "--title", "Certificate of the system", "--expires",
      "2090-12-31", "--certificate-standard", "ISO 13485:2016", "--certificate-body", "Body",
      "--certificate-scope", "Design of Pump Viewer",
    ])
  }

  @Test func theExitCodeSaysWhetherAnythingIsDue() async throws {
    let none = try await desk.ghs(["reminders", "--lang", "en"])
    #expect(none.status == 0 && none.output.isEmpty)
    #expect(none.diagnostics.contains("Nothing falls due within 60 days."))
    try await dates()
    let due = try await desk.ghs(["reminders", "--lang", "en"])
    #expect(due.status == 1 && due.output.contains("2020-02-29") && due.output.contains("RM-4.2a"))
    #expect(!due.output.contains("E-1"))
    let far = try await desk.ghs(["reminders", "pump", "--within", "36500", "--json"])
    #expect(far.status == 1)
    let list = try far.json()
    #expect(list.schema.string == "ghs-reminders/1" && list.within.int == 36_500)
    #expect(list.reminders.items.map(\.kind.string) == ["action", "certificate"])
    #expect(list.reminders.items.map(\.subject.string) == ["RM-4.2a", "E-1"])
    #expect((list.reminders[0].days.int ?? 0) < 0 && (list.reminders[1].days.int ?? 0) > 0)
    #expect(try await desk.ghs(["reminders", "nothing"]).status == 65)
    #expect(try await desk.ghs(["reminders", "--within", "-1"]).status == 64)
  }

  @Test(.enabled(if: Validators.areInstalled, Validators.reason), arguments: ["ja", "en"])
  func anotherProgramReadsTheCalendar(language: String) async throws {
    #expect(try await desk.ghs(["reminders", "--ics", "due.ics"]).status == 0)
    let empty = try await Validators.run("read-calendar.py", [desk.path("due.ics")], on: desk)
    #expect(try empty.status == 0 && empty.json().items.isEmpty, "\(empty.diagnostics)")
    try await dates()
    let arguments = ["reminders", "--within", "36500", "--ics", "due.ics", "--lang", language]
    #expect(try await desk.ghs(arguments).status == 1)
    let bytes = try Data(contentsOf: URL(filePath: desk.path("due.ics")))
    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    let read = try await Validators.run("read-calendar.py", [desk.path("due.ics")], on: desk)
    #expect(read.status == 0, "\(read.diagnostics)")
    let events = try read.json()
    #expect(events.items.map(\.start.string) == ["2020-02-29", "2090-12-31"])
    #expect(events.items.map(\.end.string) == ["2020-03-01", "2091-01-01"])
    #expect(events.items.allSatisfy { $0.alarms.items.map(\.int) == [-30, -7] })
    let summary = events[0].summary.string
    #expect(summary.contains("Pump Viewer 1.0: ") && summary.contains("RM-4.2a"))
    #expect(summary.contains("記録する; then, \"review\" it") && summary.contains("伊藤"))
    #expect(summary.contains(language == "ja" ? "処置の期日" : "action due"))

    // Made again by a later run: the entries are the same ones, and only what ghs wrote is replaced.
    #expect(try await desk.ghs(arguments).status == 1)
    let again = try await Validators.run("read-calendar.py", [desk.path("due.ics")], on: desk)
    #expect(try again.json().items.map(\.uid) == events.items.map(\.uid))
    #expect(Set(events.items.map(\.uid.string)).count == 2)
    try desk.write("due.ics", "BEGIN:VCALENDAR\r\nof somebody else")
    #expect(try await desk.ghs(arguments).status == 73)
  }
}
