import GHSModel
import TerminalKit

/// Every key, by context, that of the screen where help was asked for first.
struct HelpScreen: Screen {
  /// What there is to show.
  let sections: [HelpSection]
  /// Whether it was asked for while text was edited.
  private let isText: Bool
  private var scroll = ScrolledText()
  /// What the help is narrowed to, while it is.
  private(set) var finder: CommandFinder?
  /// The lines as they were laid out last, and for what: there are hundreds.
  private var laid: (columns: Int, language: Language, lines: [[Span]])?

  /// Creates the help.
  init(sections: [HelpSection], isText: Bool = false) {
    self.isText = isText
    self.sections = sections.filter { !$0.entries.isEmpty }
  }

  func context(in environment: Environment) -> CommandContext { finder == nil ? .help : .palette }
  func title(in environment: Environment) -> String { environment(CommandContext.help.name) }
  func isEditingText(in environment: Environment) -> Bool { finder != nil }

  func hint(in environment: Environment) -> [Span] {
    finder == nil ? [Span(environment(Self.findingHint), .muted)] : []
  }

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    .when(command != .help, else: Self.alreadyShown)
  }

  mutating func appear(in environment: Environment) -> [Reaction] {
    layOut(in: environment.room.inset(columns: 1), environment: environment)
    return []
  }

  mutating func type(_ key: Key, in environment: Environment) -> [Reaction]? {
    finder?.type(key) ?? false ? [] : nil
  }

  mutating func paste(_ text: String, in environment: Environment) -> [Reaction] {
    finder?.paste(text)
    return []
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    let room = environment.room.inset(columns: 1)
    switch command {
    case .back: return [.close]
    case .filterHelp: finder = CommandFinder(sections)
    case .stopFinding: finder = nil
    case .runFound: return finder?.run() ?? []
    default:
      if finder != nil {
        _ = finder?.move(command, height: CommandFinder.height(in: room))
      } else {
        layOut(in: room, environment: environment)
        let count = lines(in: room, environment: environment).count
        _ = scroll.move(command, count: count, height: room.rows)
      }
    }
    return []
  }

  private mutating func layOut(in room: Rect, environment: Environment) {
    let lines = lines(in: room, environment: environment)
    laid = (room.columns, environment.language, lines)
  }

  private func lines(in room: Rect, environment: Environment) -> [[Span]] {
    if let laid, laid.columns == room.columns, laid.language == environment.language {
      return laid.lines
    }
    var text = RichText()
    let width = room.columns < 76 ? 13 : 20
    let margin = [Span(String(repeating: " ", count: width + 1))]
    for (place, section) in sections.enumerated() {
      if isText, place == 1 { addTextKeys(to: &text, width: width, environment) }
      text.heading(environment(section.context.name))
      for entry in section.entries {
        let keys = entry.command.keyNames(environment.symbols).joined(separator: ", ")
        text.keys(keys, environment(entry.command.help), width: width)
        if case .unavailable(let reason) = entry.availability {
          text.item(
            margin, environment(CommandFinder.Words.notNow) + environment(reason), .muted)
        }
      }
    }
    if !isText { addTextKeys(to: &text, width: width, environment) }
    text.heading(environment(Self.mouse))
    text.paragraph(environment(Self.mouseHelp))
    return text.lines(columns: ScrolledText.columns(in: room))
  }

  private func addTextKeys(
    to text: inout RichText, width: Int, _ environment: Environment
  ) {
    text.heading(environment(TextKeys.heading))
    for entry in TextKeys.all {
      let keys = entry.keys.map { $0.name(environment.symbols) }.joined(separator: ", ")
      text.keys(keys, environment(entry.help), width: width)
    }
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    let room = room.inset(columns: 1)
    if let finder { return finder.draw(in: room, of: &frame, environment: environment) }
    scroll.draw(
      lines(in: room, environment: environment), in: room, of: &frame,
      symbols: environment.symbols)
  }

  private static let mouse = LocalizedText(ja: "マウス", en: "Mouse")
  private static let mouseHelp = LocalizedText(
    ja: "ホイールで移動し、クリックで選び、もう一度クリックすると Enter と同じです。下端の行のキーの名前もクリックできます。"
      + "文字を選んで写すには、Shift を押しながらドラッグします。マウスを使わないときは、ghs --no-mouse で起動します。",
    en:
      "The wheel moves, a click chooses, and a second click is Enter; the keys named in the bottom line can be "
      + "clicked too. To select text for copying, hold Shift while dragging. ghs --no-mouse leaves the mouse alone."
  )
  private static let alreadyShown = LocalizedText(
    ja: "ヘルプを表示中です。", en: "This is the help.")
  private static let findingHint = LocalizedText(
    ja: "\(key: .filterHelp) を押すと、名前やキーで絞り込めます。キーの変更は ghs keys をご覧ください。",
    en: "\(key: .filterHelp) narrows this. ghs keys says how to change the keys.")
}

extension RichText {
  /// Keys, and beside them or, where there are many, below them what they do.
  fileprivate mutating func keys(_ keys: String, _ help: String, width: Int) {
    if keys.columnCount > width {
      line([Span(keys, .footerKey)])
      item([Span(String(repeating: " ", count: width + 1))], help)
    } else {
      item([Span(keys.padded(toColumns: width) + " ", .footerKey)], help)
    }
  }
}
