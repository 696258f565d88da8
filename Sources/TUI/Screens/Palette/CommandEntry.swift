import GHSModel
import TerminalKit

/// A command that may be looked for, with what it is found by.
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
  /// Its names in both languages and in the key file, in the one form in which texts are compared.
  let foldedNames: [String]
  /// Its keys in that form.
  let foldedKeys: [String]
  /// Its explanations in that form.
  let foldedHelp: [String]
  /// The name of where it is to be found, when that is elsewhere, in that form.
  let foldedPlaces: [String]

  /// Prepares a command to be looked for.
  init(_ command: Command, _ standing: Standing) {
    self.command = command
    self.standing = standing
    foldedNames = command.name.folded + [SearchText.folded(command.id.rawValue)]
    foldedKeys = command.keys.flatMap { [$0.name(.unicode), $0.name(.ascii)] }
      .map(SearchText.folded)
    foldedHelp = command.help.folded
    if case .elsewhere(let context) = standing {
      foldedPlaces = context.name.folded
    } else {
      foldedPlaces = []
    }
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

extension LocalizedText {
  fileprivate var folded: [String] { [SearchText.folded(ja), SearchText.folded(en)] }
}
