import GHSModel
import TerminalKit

/// What a command is found by, in the one form in which texts are compared.
///
/// Made while nothing else is to be done, or else when the first letter is typed.
struct CommandTexts: Sendable {
  /// Its names in both languages and in the key file.
  let names: [String]
  /// Its keys.
  let keys: [String]
  /// Its explanations.
  let help: [String]

  /// Prepares a command to be compared.
  ///
  /// - Parameters:
  ///   - command: The command.
  ///   - environment: The keys that its explanation names.
  init(_ command: Command, _ environment: Environment) {
    names = command.name.folded + [SearchText.folded(command.id.rawValue)]
    keys = command.keys.flatMap { [$0.name(.unicode), $0.name(.ascii)] }.map(SearchText.folded)
    help =
      environment.commands.naming(keysIn: command.help, symbols: environment.symbols).folded
  }
}

extension LocalizedText {
  /// Both texts in the form in which they are compared.
  var folded: [String] { [SearchText.folded(ja), SearchText.folded(en)] }
}
