import ArgumentParser
import GHSModel
import GHSStore

extension EvidenceCommand {
  /// `ghs evidence list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the evidence of a product.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String

    func run() throws {
      let session = try Session(common)
      let assessment = try session.workspace.assessment(of: Named.product(product))
      try session.print(
        assessment.evidence,
        EvidenceListText(assessment.evidence, on: session.workspace.clock.today, session.language)
          .text)
    }
  }
}
