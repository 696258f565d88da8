import GHSModel
import TerminalKit

/// Keys the user has chosen for commands, and what is wrong with them.
///
/// It is read from a text with a line for each command, `undo: u Ctrl-U`: the name of the command and
/// the keys that run it from then on, as the help writes them. Empty lines and lines that begin with
/// `#` say nothing. A line that cannot be followed is reported, and its command keeps the keys it has
/// without configuration.
public struct KeyConfiguration: Sendable {
  /// The lines that are not followed, from top to bottom.
  public private(set) var faults: [KeyFault] = []
  /// All commands, with the keys that were chosen.
  private(set) var table: CommandTable

  /// Keys as they are without configuration.
  public init() {
    table = .standard
  }

  /// Reads a configuration.
  public init(parsing text: String) {
    self.init(parsing: text, for: .standard)
  }

  init(parsing text: String, for standard: CommandTable) {
    table = standard
    var choices: [KeyChoice] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      switch KeyChoice.read(line, number: index + 1, after: choices, of: standard) {
      case .success(let choice?): choices.append(choice)
      case .success(nil): break
      case .failure(let fault): faults.append(fault.fault)
      }
    }
    settle(choices, over: standard)
    faults.sort { $0.line < $1.line }
  }

  /// Takes the choices that agree with one another and with what was not configured.
  private mutating func settle(_ choices: [KeyChoice], over standard: CommandTable) {
    var choices = choices
    while true {
      table = standard.replacingKeys(
        Dictionary(choices.map { ($0.command, $0.keys) }, uniquingKeysWith: { first, _ in first }))
      // Of two lines that contradict each other the earlier one stands.
      let conflict = choices.reversed().lazy.compactMap { [table] choice in
        table.conflict(of: choice).map { (choice, $0) }
      }.first
      guard let (choice, reason) = conflict else { return }
      faults.append(KeyFault(line: choice.line, reason: reason))
      choices.removeAll { $0.line == choice.line }
    }
  }
}

extension CommandTable {
  /// The same commands, some of them with other keys.
  fileprivate func replacingKeys(_ keys: [CommandID: [Key]]) -> CommandTable {
    CommandTable(
      commands: commands.map { command in keys[command.id].map(command.with) ?? command })
  }

  /// What else one of the chosen keys runs where its command is run.
  fileprivate func conflict(of choice: KeyChoice) -> KeyFault.Reason? {
    guard let chosen = command(choice.command) else { return nil }
    let contexts =
      chosen.contexts.contains(.everywhere)
      ? CommandContext.allCases : CommandContext.allCases.filter(chosen.contexts.contains)
    for context in contexts {
      for other in commands(in: context) where other.id != chosen.id {
        if let key = choice.keys.first(where: other.keys.contains) {
          return .conflict(key, other.id, context)
        }
      }
    }
    return nil
  }
}
