import ArgumentParser
import GHSModel
import GHSStore

extension EvidenceCommand {
  /// `ghs evidence withdraw`.
  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Withdraw evidence, and say what is no longer satisfied; undo brings it back.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @Argument(help: "The evidence, such as E-3.") var evidence: String
    @Flag(help: "Only say what would no longer be satisfied.") var preview = false

    func run() throws {
      let id = try Named.product(product)
      let number = try Named.evidence(evidence)
      let session = try Session(common)
      let impact = try session.workspace.evaluation(of: id).impact(ofWithdrawing: number)
      if !preview { try session.workspace.withdrawEvidence(id, number) }
      try session.print(impact, ImpactText(impact, session.language).text)
      guard !preview else { return }
      session.confirm(
        ja: "証拠\(number)を取り下げました。ghs undo \(id) で元に戻せます。",
        en: "Withdrew evidence \(number). Bring it back with ghs undo \(id).")
    }
  }
}
