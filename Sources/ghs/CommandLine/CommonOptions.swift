public import ArgumentParser
public import GHSModel

/// The options every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The workspace file.",
      discussion: "Default: $GHS_WORKSPACE, or $XDG_DATA_HOME/ghs/workspace.sqlite.",
      valueName: "file"),
    completion: .file())
  var workspace: String?

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      "The language of messages and of printed text: ja or en.",
      discussion: "Default: the language of the locale.", valueName: "ja|en"))
  var language: Language?

  @Flag(help: "Print data as JSON; keys are never localised.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Who acts, as the journal records it.",
      discussion: "Default: $GHS_ACTOR, or the name of the account.", valueName: "name"))
  var actor: String?
}

extension Language: ExpressibleByArgument {}
