public import ArgumentParser
public import GHSModel

/// `ghs product`: the products of the workspace.
struct ProductCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "product", abstract: "Add, change, question, classify and list products.",
    subcommands: [Add.self, Edit.self, Scope.self, Classify.self, List.self])
}

extension SafetyClass: ExpressibleByArgument {}
