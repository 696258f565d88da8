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
    layOut(in: environment)
    return []
  }

  mutating func type(_ key: Key, in environment: Environment) -> [Reaction]? {
    finder?.type(key, in: environment) ?? false ? [] : nil
  }

  mutating func paste(_ text: String, in environment: Environment) -> [Reaction] {
    finder?.paste(text, in: environment)
    return []
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    let room = HelpRoom(environment).rect
    switch command {
    case .back: return [.close]
    case .filterHelp: finder = CommandFinder(sections)
    case .stopFinding: finder = nil
    case .runFound: return finder?.run() ?? []
    default:
      if finder != nil {
        _ = finder?.move(command, height: CommandFinder.height(in: room))
      } else {
        layOut(in: environment)
        _ = scroll.move(command, count: lines(in: environment).count, height: room.rows)
      }
    }
    return []
  }

  private mutating func layOut(in environment: Environment) {
    laid = (HelpRoom(environment).columns, environment.language, lines(in: environment))
  }

  private func lines(in environment: Environment) -> [[Span]] {
    let room = HelpRoom(environment)
    if let laid, laid.columns == room.columns, laid.language == environment.language {
      return laid.lines
    }
    var lines: [[Span]] = []
    func add(_ add: (inout RichText) -> Void) {
      var text = RichText()
      add(&text)
      lines += text.lines(columns: room.columns)
    }
    func heading(_ text: LocalizedText) {
      if !lines.isEmpty { lines.append([]) }
      add { $0.heading(environment(text)) }
    }
    func addTextKeys() {
      heading(TextKeys.heading)
      for entry in TextKeys.all {
        let keys = entry.keys.map { $0.name(environment.symbols) }.joined(separator: ", ")
        add { $0.keys(keys, environment(entry.help), width: room.keyColumns) }
      }
    }
    let margin = [Span(String(repeating: " ", count: room.keyColumns + 1))]
    for (place, section) in sections.enumerated() {
      if isText, place == 1 { addTextKeys() }
      heading(section.context.name)
      for entry in section.entries {
        lines += environment.foresight.help.lines(of: entry.command, in: environment)
        if case .unavailable(let reason) = entry.availability {
          add {
            $0.item(
              margin, environment(CommandFinder.Words.notNow) + environment(reason), .muted)
          }
        }
      }
    }
    if !isText { addTextKeys() }
    heading(Self.mouse)
    add { $0.paragraph(environment(Self.mouseHelp)) }
    return lines
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    let room = HelpRoom(environment).rect
    if let finder { return finder.draw(in: room, of: &frame, environment: environment) }
    scroll.draw(lines(in: environment), in: room, of: &frame, symbols: environment.symbols)
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
