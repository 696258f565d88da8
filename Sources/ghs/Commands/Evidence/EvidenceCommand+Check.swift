import ArgumentParser
import GHSModel
import GHSStore

extension EvidenceCommand {
  /// `ghs evidence check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read every file again; exit with 1 when evidence is not in force.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String

    func run() throws {
      let id = try Named.product(product)
      let session = try Session(common)
      try session.work(.checkingEvidence) { progress in
        _ = try session.workspace.checkEvidence(id, progress: progress)
      }
      let evidence = try session.workspace.assessment(of: id).evidence
      let today = session.workspace.clock.today
      try session.print(evidence, EvidenceListText(evidence, on: today, session.language).text)
      guard evidence.allSatisfy({ $0.isInForce(on: today) }) else {
        throw ExitCode(ExitStatus.no.rawValue)
      }
    }
  }
}
