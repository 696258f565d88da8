import GHSModel
import TerminalKit

/// What a command is found by, in the one form in which texts are compared.
///
/// Made when the first letter is typed: nothing is to be compared before.
struct CommandTexts: Sendable {
  /// Its names in both languages and in the key file.
  let names: [String]
  /// Its keys.
  let keys: [String]
  /// Its explanations.
  let help: [String]
  /// The name of where it is to be found, when that is elsewhere.
  let places: [String]

  /// Prepares a command to be compared.
  init(_ entry: CommandEntry) {
    let command = entry.command
    names = command.name.folded + [SearchText.folded(command.id.rawValue)]
    keys = command.keys.flatMap { [$0.name(.unicode), $0.name(.ascii)] }.map(SearchText.folded)
    help = command.help.folded
    places = if case .elsewhere(let context) = entry.standing { context.name.folded } else { [] }
  }
}

extension LocalizedText {
  fileprivate var folded: [String] { [SearchText.folded(ja), SearchText.folded(en)] }
}
