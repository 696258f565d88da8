import ArgumentParser
import GHSModel
import GHSStore

extension EvidenceCommand {
  /// `ghs evidence reuse`.
  struct Reuse: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Let evidence that is there support more requirements; all of it or none.",
      usage: "ghs evidence reuse <product> <evidence> ... --for <requirement> ... [<options>]",
      discussion: """
        With --from the evidence of another product is copied, with its file or address. The copy is \
        evidence of its own from then on.
        """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @Argument(help: "The evidence, such as E-3.") var evidence: [String]
    @Option(
      name: .customLong("for"), parsing: .upToNextOption,
      help: ArgumentHelp("The requirements it is to support, too.", valueName: "requirement"))
    var requirements: [String]
    @Option(help: ArgumentHelp("Copy it from this product.", valueName: "product"))
    var from: String?

    func run() throws {
      let id = try Named.product(product)
      let numbers = try evidence.map(Named.evidence)
      let supported = try requirements.map(Named.requirement)
      let source = try from.map(Named.product)
      let session = try Session(common)
      let evidence: [Evidence]
      if let source, source != id {
        evidence = try session.workspace.copyEvidence(
          numbers, from: source, to: id, for: supported)
        let ids = evidence.map(\.id.rawValue).joined(separator: ", ")
        session.confirm(
          ja: "\(source)の証拠を\(ids)として写しました（\(supported.count)件の要求事項）。",
          en:
            "Copied evidence of \(source) as \(ids), for \(counted(supported.count, "requirement"))."
        )
      } else {
        evidence = try session.workspace.reuseEvidence(id, numbers, for: supported)
        let ids = evidence.map(\.id.rawValue).joined(separator: ", ")
        session.confirm(
          ja: "証拠\(ids)を\(supported.count)件の要求事項にも使うようにしました。",
          en: "Evidence \(ids) supports \(counted(supported.count, "requirement")) as well.")
      }
      if session.json { try Output.json(evidence) }
    }
  }
}
