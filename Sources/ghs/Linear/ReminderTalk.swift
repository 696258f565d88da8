import GHSModel
import GHSStore
import Linear

/// Reads out what falls due.
struct ReminderTalk {
  private let talk: Conversation
  private let workspace: Workspace

  init(_ talk: Conversation, _ workspace: Workspace) {
    self.talk = talk
    self.workspace = workspace
  }

  /// Reads everything that falls due within a year, the first day first.
  func run() throws {
    let reminders = try workspace.reminders(within: 365)
    guard !reminders.isEmpty else {
      return try talk.say(
        ja: "今後1年以内に期日を迎えるものはありません。", en: "Nothing falls due within a year.")
    }
    let day = workspace.clock.today
    let over = reminders.count { $0.date < day }
    try talk.say(
      ja: "今後1年以内に期日を迎えるものは\(reminders.count)件"
        + (over > 0 ? "、そのうち期日を過ぎたものは\(over)件です。" : "です。"),
      en: "\(counted(reminders.count, "thing")) due within a year"
        + (over > 0 ? ", \(over) of them over." : "."))
    try talk.read(
      reminders.map { reminder in
        let sentence = reminder.sentence[talk.language]
        let when = reminder.when(on: day)[talk.language]
        return "\(reminder.date)、\(when)：\(reminder.productName)、\(sentence)"
      },
      help: LocalizedText(ja: "期日の早いものから順に読みます。", en: "The earliest day comes first."))
  }
}
