import GHSModel

/// A command that may be looked for.
struct CommandEntry: Sendable {
  /// Whether it can be run on the screen below.
  enum Standing: Hashable, Sendable {
    /// It is a command of that screen.
    case here(Availability)
    /// It is a command of another.
    case elsewhere(CommandContext)
  }

  /// The command.
  let command: Command
  /// Whether it can be run.
  let standing: Standing

  /// Creates an entry.
  init(_ command: Command, _ standing: Standing) {
    self.command = command
    self.standing = standing
  }

  /// The order in which what fits equally well is listed: first what can be run now.
  var rank: Int {
    switch standing {
    case .here(.available): 0
    case .here: 1
    case .elsewhere: 2
    }
  }

  /// Why it cannot be run; nothing when it can.
  var obstacle: LocalizedText? {
    switch standing {
    case .here(.available): nil
    case .here(.unavailable(let reason)): reason
    case .elsewhere(let context): CommandFinder.Words.elsewhere(context)
    }
  }
}
