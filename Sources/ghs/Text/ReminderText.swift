import GHSModel

/// Reminders in a table.
struct ReminderText {
  private let reminders: [Reminder]
  private let day: CalendarDate
  private let language: Language

  init(_ reminders: [Reminder], on day: CalendarDate, _ language: Language) {
    self.reminders = reminders
    self.day = day
    self.language = language
  }

  var text: String {
    TextTable.text(
      of: reminders,
      head: [
        language(ja: "期日", en: "Day"), language(ja: "残り", en: "Left"),
        language(ja: "製品", en: "Product"), language(ja: "内容", en: "What"),
        language(ja: "対象", en: "Of"), language(ja: "担当", en: "Who"),
      ]
    ) { reminder in
      [
        reminder.date.description, reminder.when(on: day)[language], reminder.product.rawValue,
        reminder.kind.name[language], "\(reminder.subject) \(reminder.title)",
        reminder.owner.isEmpty ? "—" : reminder.owner,
      ]
    }
  }
}
