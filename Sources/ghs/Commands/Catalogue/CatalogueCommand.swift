import ArgumentParser

/// `ghs catalogue`: the requirements themselves.
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "List, show and check catalogues, add your own, and move products between editions.",
    subcommands: [List.self, Show.self, Lint.self, Add.self, Migrate.self])
}
