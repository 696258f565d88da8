import GHSModel
import TerminalKit

/// What falls due over all products, by day.
struct RemindersScreen: Screen {
  /// The chosen row.
  private(set) var cursor = ListCursor()
  /// The product that is being opened.
  private var opening: ProductID?

  /// How many days ahead it looks.
  static let daysAhead = 365

  func context(in environment: Environment) -> CommandContext { .reminders }
  func title(in environment: Environment) -> String { environment(Words.title) }

  /// The chosen reminder.
  func chosen(in environment: Environment) -> Reminder? {
    guard let reminders = environment.reminders, reminders.indices.contains(cursor.selection)
    else { return nil }
    return reminders[cursor.selection]
  }

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    guard command == .openReminder else { return .available }
    guard environment.reminders != nil else { return .unavailable(Phrases.working) }
    return .when(chosen(in: environment) != nil, else: Words.nothing)
  }

  /// Reads them anew every time: a day or a change may have passed.
  mutating func appear(in environment: Environment) -> [Reaction] {
    [.effect(.loadReminders(within: Self.daysAhead))]
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    let count = environment.reminders?.count ?? 0
    if cursor.move(command, count: count, height: height(in: environment)) { return [] }
    switch command {
    case .back: return [.close]
    case .openReminder:
      opening = chosen(in: environment)?.product
      return opening.map { [.effect(.openProduct($0))] } ?? []
    default: return []
    }
  }

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    switch (effect, answer) {
    case (.loadReminders, .reminders(let reminders)):
      cursor.select(cursor.selection, count: reminders.count, height: height(in: environment))
      return []
    case (.openProduct(let id), .product) where id == opening:
      opening = nil
      return [.push(AssessmentScreen(product: id))]
    default: return nil
    }
  }

  private func height(in environment: Environment) -> Int {
    Table.height(in: parts(of: environment.room, environment).list)
  }

  /// The list, and below it the chosen reminder in full.
  private func parts(of room: Rect, _ environment: Environment) -> (list: Rect, detail: Rect) {
    let lines = min(4, room.rows / 4)
    let parts = room.splitRows([.remaining, .fixed(1), .fixed(lines)])
    return (parts[0], parts[2].inset(columns: 1))
  }

  func hint(in environment: Environment) -> [Span] {
    guard let reminders = environment.reminders else { return [] }
    let over = reminders.count { $0.date < environment.today }
    return [
      Span(environment(Words.count(reminders.count, over: over)), over > 0 ? .warning : .muted)
    ]
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    guard let reminders = environment.reminders else { return }
    guard !reminders.isEmpty else {
      frame.putWrapped(environment(Words.none), in: room.inset(rows: 1, columns: 2))
      return
    }
    let parts = parts(of: room, environment)
    drawList(reminders, in: parts.list, of: &frame, environment: environment)
    let border = Rect(
      row: parts.detail.row - 1, column: room.column, rows: 1, columns: room.columns)
    frame.horizontalLine(border, symbols: environment.symbols)
    guard let chosen = chosen(in: environment) else { return }
    var text = RichText()
    text.paragraph(chosen.productName, .title)
    text.paragraph(environment(chosen.sentence))
    text.paragraph("\(chosen.date)  \(environment(chosen.when(on: environment.today)))")
    for (index, line) in text.lines(columns: parts.detail.columns).enumerated() {
      frame.putLine(line, line: index, of: parts.detail, ellipsis: environment.symbols.ellipsis)
    }
  }

  private func drawList(
    _ reminders: [Reminder], in room: Rect, of frame: inout Frame, environment: Environment
  ) {
    let isNarrow = room.columns < 76
    var columns: [Table.Column] = [
      .init(environment(Words.day), .fixed(10)),
      .init(environment(Words.left), .fixed(environment.language == .ja ? 11 : 14)),
    ]
    if !isNarrow {
      columns.append(.init(environment(Words.product), .fixed(min(24, room.columns / 5))))
    }
    columns.append(.init(environment(Words.what), .flexible(minimum: 16)))
    var list = cursor
    list.select(cursor.selection, count: reminders.count, height: Table.height(in: room))
    Table(columns: columns).draw(
      count: reminders.count, cursor: list, in: room, of: &frame, symbols: environment.symbols
    ) { index in
      let reminder = reminders[index]
      let left = environment.today.days(until: reminder.date)
      let when = environment(reminder.when(on: environment.today))
      let style: Style = left < 0 ? .bad : left <= Reminder.daysAhead ? .warning : .text
      return [
        Span(reminder.date.description),
        Span(left < 0 ? "! " + when : when, style),
      ] + (isNarrow ? [] : [Span(reminder.productName)])
        + [Span(environment(reminder.sentence))]
    }
  }

  /// The words of the screen.
  enum Words {
    static let title = LocalizedText(ja: "期日", en: "Due dates")
    static let day = LocalizedText(ja: "期日", en: "Day")
    static let left = LocalizedText(ja: "残り", en: "Left")
    static let product = LocalizedText(ja: "製品", en: "Product")
    static let what = LocalizedText(ja: "内容", en: "What")
    static let nothing = LocalizedText(ja: "期日のあるものがありません。", en: "There is nothing in the list.")
    static let none = LocalizedText(
      ja: "今後1年以内に期日を迎えるものはありません。証拠や認証の期限、処置の期日、宣言書の有効期限を記録すると、ここに日付順に並びます。",
      en:
        "Nothing falls due within a year. Expiry dates of evidence and certificates, due dates of "
        + "actions and the validity of declarations appear here by day once they are recorded.")

    static func count(_ count: Int, over: Int) -> LocalizedText {
      LocalizedText(
        ja: "今後1年　\(count)件" + (over > 0 ? "（うち期日を過ぎたもの\(over)件）" : ""),
        en: "Within a year: \(count)" + (over > 0 ? " (over: \(over))" : ""))
    }
  }
}
