import GHSModel
import TerminalKit

/// All commands, found by typing and run on the screen below.
struct PaletteScreen: Screen {
  private(set) var finder: CommandFinder

  /// Creates the palette of the commands there are, those of the screen below first.
  init(sections: [HelpSection]) {
    finder = CommandFinder(sections)
  }

  var presentation: Presentation { .dialog }
  func context(in environment: Environment) -> CommandContext { .palette }
  func title(in environment: Environment) -> String { "" }
  func isEditingText(in environment: Environment) -> Bool { true }

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    .when(command != .palette, else: CommandFinder.Words.already)
  }

  mutating func type(_ key: Key, in environment: Environment) -> [Reaction]? {
    finder.type(key, in: environment) ? [] : nil
  }

  mutating func paste(_ text: String, in environment: Environment) -> [Reaction] {
    finder.paste(text, in: environment)
    return []
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    switch command {
    case .stopFinding: return [.close]
    case .runFound: return finder.run()
    default:
      let height = CommandFinder.height(in: Self.inner(of: Self.box(in: environment.room)))
      _ = finder.move(command, height: height)
      return []
    }
  }

  private static func box(in room: Rect) -> Rect {
    room.centered(Size(rows: min(20, room.rows), columns: min(84, room.columns - 2)))
  }

  private static func inner(of box: Rect) -> Rect { box.inset(rows: 1, columns: 2) }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    let box = Self.box(in: room)
    frame.fill(box)
    _ = frame.box(
      box, title: [Span(environment(CommandFinder.Words.title), .title)],
      symbols: environment.symbols, style: .accent)
    finder.draw(in: Self.inner(of: box), of: &frame, environment: environment)
  }
}
