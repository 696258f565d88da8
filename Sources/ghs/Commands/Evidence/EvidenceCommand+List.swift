import ArgumentParser
import GHSModel
import GHSStore

extension EvidenceCommand {
  /// `ghs evidence list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the evidence of a product.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @Option(
      help: ArgumentHelp(
        "Only what has these words in its title, number, file or requirements.", valueName: "words")
    )
    var find = ""

    func run() throws {
      let session = try Session(common)
      let assessment = try session.workspace.assessment(of: Named.product(product))
      let catalogue = try session.workspace.catalogue(assessment.catalogue.digest)
      let evidence = EvidenceSearch(assessment.evidence, in: catalogue).matches(find)
        .map { assessment.evidence[$0] }
      try session.print(
        evidence,
        EvidenceListText(evidence, on: session.workspace.clock.today, session.language).text)
    }
  }
}
