import GHSModel
import TerminalKit

/// What the help says of each command, laid out at one width, and what commands are found by.
///
/// There are more than a hundred: laid out ahead, the help is there at once.
struct HelpTexts: Sendable {
  private struct Key: Hashable {
    let command: CommandID
    let language: Language
  }

  private var columns = 0
  private var lines: [Key: [[Span]]] = [:]
  private var texts: [CommandID: CommandTexts] = [:]
  private var complete: Set<Language> = []

  /// The most commands that are prepared at a time: a fraction of a millisecond.
  private static let slice = 8

  /// Whether everything is prepared for the width and the language of the screen.
  func isReady(in environment: Environment) -> Bool {
    columns == environment.size.columns && complete.contains(environment.language)
  }

  private func next(in environment: Environment) -> [Command] {
    let missing = environment.commands.commands.lazy.filter {
      texts[$0.id] == nil || lines[Key(command: $0.id, language: environment.language)] == nil
    }
    return Array(missing.prefix(Self.slice))
  }

  /// Prepares a few more commands.
  mutating func prepare(in environment: Environment) {
    if columns != environment.size.columns {
      columns = environment.size.columns
      lines = [:]
      complete = []
    }
    let next = next(in: environment)
    if next.isEmpty { complete.insert(environment.language) }
    for command in next {
      texts[command.id] = texts[command.id] ?? CommandTexts(command, environment)
      lines[Key(command: command.id, language: environment.language)] =
        Self.lines(of: command, in: environment)
    }
  }

  /// What a command is found by.
  func texts(of command: Command, in environment: Environment) -> CommandTexts {
    texts[command.id] ?? CommandTexts(command, environment)
  }

  /// What the help says of a command.
  func lines(of command: Command, in environment: Environment) -> [[Span]] {
    let known =
      columns == environment.size.columns
      ? lines[Key(command: command.id, language: environment.language)] : nil
    return known ?? Self.lines(of: command, in: environment)
  }

  private static func lines(of command: Command, in environment: Environment) -> [[Span]] {
    let keys = command.keyNames(environment.symbols).joined(separator: ", ")
    let room = HelpRoom(environment)
    var text = RichText()
    text.keys(keys, environment(command.help), width: room.keyColumns)
    return text.lines(columns: room.columns)
  }
}

/// How much room the help has.
struct HelpRoom {
  /// Its place on the screen.
  let rect: Rect
  /// The columns of the text.
  let columns: Int
  /// The columns of the keys.
  let keyColumns: Int

  /// Divides the screen.
  init(_ environment: Environment) {
    rect = environment.room.inset(columns: 1)
    columns = ScrolledText.columns(in: rect)
    keyColumns = rect.columns < 76 ? 13 : 20
  }
}

extension RichText {
  /// Keys, and beside them or, where there are many, below them what they do.
  mutating func keys(_ keys: String, _ help: String, width: Int) {
    if keys.columnCount > width {
      line([Span(keys, .footerKey)])
      item([Span(String(repeating: " ", count: width + 1))], help)
    } else {
      item([Span(keys.padded(toColumns: width) + " ", .footerKey)], help)
    }
  }
}
