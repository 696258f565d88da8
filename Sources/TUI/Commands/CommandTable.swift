import TerminalKit

/// All commands, in the order of their importance within each context.
struct CommandTable: Sendable {
  /// The commands.
  let commands: [Command]

  /// The commands with the keys they have without configuration.
  static let standard = CommandTable(
    commands:
      products + files + reuse + leading + judging + guidance + assessment + marking + search
      + filter + answers + evidence + level + declaration + dates + journal + editions
      + waysToEvidence + interviews + forms + choices + palette
      + movement
      + everywhere)

  /// The commands of a context, then those that exist everywhere.
  func commands(in context: CommandContext) -> [Command] {
    commands.filter { $0.contexts.contains(context) }
      + commands.filter { context != .everywhere && $0.contexts.contains(.everywhere) }
  }

  /// The commands that help names of a context; what is as in the list of requirements is not said
  /// again of what was found in it, unless help is asked for there.
  func commands(toExplain context: CommandContext, from here: CommandContext) -> [Command] {
    commands.filter { command in
      guard command.contexts.contains(context) else { return false }
      return context != .found || here == .found
        || command.contexts.isDisjoint(with: [.assessment, .requirement])
    }
  }

  /// What a key means in a context.
  func command(for key: Key, in context: CommandContext) -> Command? {
    commands.first { $0.keys.contains(key) && $0.contexts.contains(context) }
      ?? commands.first { $0.keys.contains(key) && $0.contexts.contains(.everywhere) }
  }

  /// The command with an id.
  func command(_ id: CommandID) -> Command? {
    commands.first { $0.id == id }
  }
}
