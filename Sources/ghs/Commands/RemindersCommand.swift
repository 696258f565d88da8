import ArgumentParser
import Export
import Foundation
import GHSModel
import GHSStore

/// `ghs reminders`: what falls due, for people, calendars and scheduled jobs.
struct RemindersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reminders",
    abstract: "List what falls due; exit with 1 when anything does.",
    discussion: """
      Evidence and certificates that expire, the last day on which evidence is to be kept, actions to be \
      done, the validity that the declaration in force states, and the end of a registration where one is \
      recorded. What is over stays in the list while it matters: expired evidence as long as a conforming \
      requirement rests on it alone, the end of its retention as long as it supports one, an action as \
      long as its requirement is nonconforming.

      The exit code is 0 when nothing falls due and 1 when something does, so that a scheduled job can \
      mail the list. --ics writes a calendar (RFC 5545) with an alarm 30 and 7 days before each day; a \
      calendar that an earlier run wrote is replaced.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var replacement: ReplacementOptions
  @Argument(help: "The products; all when none is named.") var products: [String] = []
  @Option(help: ArgumentHelp("How many days ahead to look.", valueName: "days"))
  var within = Reminder.daysAhead
  @Option(
    help: ArgumentHelp("Write a calendar as well.", valueName: "file"),
    completion: .file(extensions: ["ics"]))
  var ics: String?

  func validate() throws {
    guard (0...36_500).contains(within) else {
      throw ValidationError("--within takes a number of days from 0 to 36500.")
    }
  }

  func run() throws {
    let named = try products.map { try Named.product($0) }
    let session = try Session(common)
    let reminders = try session.workspace.reminders(
      of: named.isEmpty ? nil : named, within: within)
    let day = session.workspace.clock.today
    if let ics {
      let calendar = ReminderCalendar(
        reminders, stamp: session.workspace.clock.now(), in: session.language)
      try FolderWriter.write(
        calendar.bytes, to: ics,
        replacing: replacement.force ? .everything : .whatBegins(with: ReminderCalendar.head))
    }
    try session.print(
      ReminderList(day: day, within: within, reminders: reminders),
      ReminderText(reminders, on: day, session.language).text)
    if reminders.isEmpty {
      session.confirm(
        ja: "\(within)日以内に期日を迎えるものはありません。",
        en: "Nothing falls due within \(counted(within, "day")).")
    } else {
      throw ExitCode(ExitStatus.no.rawValue)
    }
  }
}

/// What `ghs reminders --json` prints: `ghs-reminders/1`.
private struct ReminderList: Encodable {
  let schema = "ghs-reminders/1"
  let day: CalendarDate
  let within: Int
  let reminders: [Entry]

  init(day: CalendarDate, within: Int, reminders: [Reminder]) {
    self.day = day
    self.within = within
    self.reminders = reminders.map { Entry(reminder: $0, day: day) }
  }

  private enum CodingKeys: String, CodingKey {
    case schema, day, within, reminders
  }

  /// One reminder with the days that are left, fewer than none for what is over.
  struct Entry: Encodable {
    let reminder: Reminder
    let day: CalendarDate

    private enum CodingKeys: String, CodingKey {
      case days, message
    }

    func encode(to encoder: any Encoder) throws {
      try reminder.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(day.days(until: reminder.date), forKey: .days)
      try container.encode(reminder.sentence, forKey: .message)
    }
  }
}
