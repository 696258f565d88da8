import GHSModel
import TerminalKit

/// Commands found by what is typed, one of them chosen.
struct CommandFinder: Sendable {
  /// What is typed.
  private(set) var field = TextField()
  /// What fits it, the best first.
  private(set) var found: [CommandEntry]
  /// The chosen one.
  private(set) var cursor = ListCursor()
  private let entries: [CommandEntry]
  /// What the commands are found by, from the first letter on: their texts and where they exist.
  private var texts: [(command: CommandTexts, places: [String])] = []

  /// Prepares looking for commands.
  ///
  /// - Parameter sections: The commands by context, those of the screen they would be run on first.
  init(_ sections: [HelpSection]) {
    let here = sections.first?.context
    var seen: Set<CommandID> = []
    var entries: [CommandEntry] = []
    // What exists on every screen can be run wherever one is.
    let order =
      sections.filter { $0.context == here || $0.context == .everywhere }
      + sections.filter { $0.context != here && $0.context != .everywhere }
    for section in order {
      let isHere = section.context == here || section.context == .everywhere
      for entry in section.entries where seen.insert(entry.command.id).inserted {
        entries.append(
          CommandEntry(
            entry.command, isHere ? .here(entry.availability) : .elsewhere(section.context)))
      }
    }
    self.entries = entries
    found = entries.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
  }

  /// The chosen command.
  var chosen: CommandEntry? {
    found.indices.contains(cursor.selection) ? found[cursor.selection] : nil
  }

  /// Gives a key to what is typed; false when it is not for it.
  mutating func type(_ key: Key, in environment: Environment) -> Bool {
    let before = field.text
    guard field.handle(key) else { return false }
    if field.text != before { find(in: environment) }
    return true
  }

  /// Inserts pasted text.
  mutating func paste(_ text: String, in environment: Environment) {
    field.paste(text)
    find(in: environment)
  }

  /// Answers to a command that moves; false when it is another.
  mutating func move(_ command: CommandID, height: Int) -> Bool {
    let count = found.count
    switch command {
    case .searchNext, .searchPrevious:
      let step = command == .searchNext ? 1 : -1
      let target = count == 0 ? 0 : (cursor.selection + step + count) % count
      cursor.select(target, count: count, height: height)
      return true
    default: return cursor.move(command, count: count, height: height)
    }
  }

  private mutating func find(in environment: Environment) {
    let matcher = CommandMatcher(field.text)
    if texts.isEmpty, !matcher.isEmpty {
      var places: [CommandContext: [String]] = [:]
      texts = entries.map { entry in
        let texts = environment.foresight.help.texts(of: entry.command, in: environment)
        guard case .elsewhere(let context) = entry.standing else { return (texts, []) }
        let names = places[context] ?? context.name.folded
        places[context] = names
        return (texts, names)
      }
    }
    let scored = entries.enumerated().compactMap { place, entry in
      (matcher.isEmpty ? 0 : matcher.score(of: texts[place].command, in: texts[place].places)).map {
        (score: $0, place: place, entry: entry)
      }
    }
    // Letters spread over a name are a guess, which nobody needs who was understood.
    let isUnderstood = scored.contains { $0.score >= CommandMatcher.certain }
    let likely = isUnderstood ? scored.filter { $0.score > CommandMatcher.guessed } : scored
    found = likely.sorted {
      ($1.score, $0.entry.rank, $0.place) < ($0.score, $1.entry.rank, $1.place)
    }.map(\.entry)
    cursor = ListCursor()
  }

  /// Runs the chosen command on the screen below the one that asks, or says why that is impossible.
  func run() -> [Reaction] {
    guard let chosen else { return [] }
    if let obstacle = chosen.obstacle { return [.report(.notice(obstacle))] }
    return [.close, .perform(chosen.command.id)]
  }
}
