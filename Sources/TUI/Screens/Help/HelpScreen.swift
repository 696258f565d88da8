import GHSModel
import TerminalKit

/// Every key, by context, that of the screen where help was asked for first.
struct HelpScreen: Screen {
  /// What there is to show.
  let sections: [HelpSection]
  private var scroll = ScrolledText()

  /// Creates the help.
  init(sections: [HelpSection]) {
    self.sections = sections.filter { !$0.entries.isEmpty }
  }

  func context(in environment: Environment) -> CommandContext { .help }
  func title(in environment: Environment) -> String { environment(CommandContext.help.name) }

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    .when(command != .help, else: LocalizedText(ja: "ヘルプを表示中です。", en: "This is the help."))
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    if command == .back { return [.close] }
    let room = environment.room.inset(columns: 1)
    let count = lines(in: room, environment: environment).count
    _ = scroll.move(command, count: count, height: room.rows)
    return []
  }

  private func lines(in room: Rect, environment: Environment) -> [[Span]] {
    var text = RichText()
    let width = room.columns < 76 ? 13 : 20
    let margin = [Span(String(repeating: " ", count: width + 1))]
    for section in sections {
      text.heading(environment(section.context.name))
      for entry in section.entries {
        let keys = entry.command.keyNames(environment.symbols).joined(separator: ", ")
        let help = environment(entry.command.help)
        if keys.columnCount > width {
          text.line([Span(keys, .footerKey)])
          text.item(margin, help)
        } else {
          text.item([Span(keys.padded(toColumns: width) + " ", .footerKey)], help)
        }
        if case .unavailable(let reason) = entry.availability {
          text.item(margin, environment(Self.notNow) + environment(reason), .muted)
        }
      }
    }
    return text.lines(columns: ScrolledText.columns(in: room))
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    let room = room.inset(columns: 1)
    scroll.draw(
      lines(in: room, environment: environment), in: room, of: &frame,
      symbols: environment.symbols)
  }

  private static let notNow = LocalizedText(ja: "今は使えません：", en: "Not now: ")
}
