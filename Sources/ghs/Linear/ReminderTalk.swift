import GHSModel
import GHSStore
import Linear

/// Reads out what falls due, and opens the product it is about.
struct ReminderTalk {
  private let talk: Conversation
  private let desk: LinearDesk
  private let workspace: Workspace

  init(_ talk: Conversation, _ desk: LinearDesk, _ workspace: Workspace) {
    self.talk = talk
    self.desk = desk
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
    let product = try talk.pick(
      LocalizedText(ja: "製品を開く期日", en: "Open the product of which"),
      from: reminders.map { reminder in
        Choice(reminder.product, sentence(reminder, on: day), words: [reminder.product.rawValue])
      },
      help: LocalizedText(
        ja: "期日の早いものから順に読みました。番号を答えると、その製品を開きます。",
        en: "The earliest day comes first. A number opens the product that day is about."))
    try ProductTalk(talk, desk, product).run()
  }

  private func sentence(_ reminder: Reminder, on day: CalendarDate) -> LocalizedText {
    let (sentence, when) = (reminder.sentence, reminder.when(on: day))
    return LocalizedText(
      ja: "\(reminder.date)、\(when.ja)：\(reminder.productName)、\(sentence.ja)",
      en: "\(reminder.date), \(when.en): \(reminder.productName), \(sentence.en)")
  }
}
