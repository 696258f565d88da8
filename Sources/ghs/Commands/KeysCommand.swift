import ArgumentParser
import Foundation
import GHSModel
import TUI

/// `ghs keys`: a key file with every command of the terminal interface, to be changed.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Print a key file with every command of the terminal interface, to be changed.",
    discussion: """
      Every line is a comment, so that the file as it is changes nothing. It names each command as \
      the key file does, with its standard keys and what it does. Keep it as \
      $XDG_CONFIG_HOME/ghs/keys (~/.config/ghs/keys) and take the # away from the lines you change.
      """)

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      "The language of the explanations: ja or en.",
      discussion: "Default: the language of the locale.", valueName: "ja|en"))
  var language: Language?

  @Flag(help: "Name every line of the present key file that is not followed.") var check = false

  func run() throws {
    let environment = Environment.current()
    if check { return try checkPresent(environment) }
    let text = KeyConfiguration.sample(
      for: KeyFile(environment).path.quotable, in: language ?? environment.language)
    try Output.document(Data(text.utf8))
  }

  /// Says all that is wrong with the file there is, of which the screen has room for the beginning.
  ///
  /// - Throws: 65 when a line is not followed.
  private func checkPresent(_ environment: Environment) throws {
    let language = language ?? environment.language
    let file = KeyFile(environment)
    guard let report = file.read(naming: .max).report else {
      let text = LocalizedText(
        ja: "\(file.path.quotable) に問題はありません。",
        en: "Nothing is wrong with \(file.path.quotable).")
      return try Output.document(Data((text[language] + "\n").utf8))
    }
    Output.diagnostic("ghs: " + report[language])
    throw ExitCode(ExitStatus.badInput.rawValue)
  }
}
