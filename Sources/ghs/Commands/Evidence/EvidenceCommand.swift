import ArgumentParser

/// `ghs evidence`: what supports the judgements of a product.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Add, reuse, change, withdraw, list, open and check evidence.",
    subcommands: [Add.self, Reuse.self, Edit.self, Withdraw.self, List.self, Open.self, Check.self])
}
