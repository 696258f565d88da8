import ArgumentParser
import GHSModel
import GHSStore

extension EvidenceCommand {
  /// `ghs evidence add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add evidence for requirements; all of them or none.",
      usage: "ghs evidence add <product> <requirement> ... --title <text> [<options>]")

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @Argument(help: "The requirements it supports.") var requirements: [String]
    @Option(help: ArgumentHelp("What it is called.", valueName: "text")) var title: String
    @OptionGroup var fields: EvidenceFields
    @OptionGroup var certificate: CertificateFields

    func run() throws {
      let draft = EvidenceDraft(
        title: title, number: fields.number ?? "", revision: fields.revision ?? "",
        section: fields.section ?? "", owner: fields.owner ?? "",
        effectiveDate: try Named.date(fields.date, .evidenceEffectiveDate),
        expiryDate: try Named.date(fields.expires, .evidenceExpiryDate),
        source: try fields.source() ?? .none, certificate: try certificate.value(over: nil),
        requirements: try requirements.map(Named.requirement))
      let id = try Named.product(product)
      let session = try Session(common)
      let evidence = try session.workspace.addEvidence(id, draft)
      session.confirm(
        ja: "証拠 \(evidence.id) を登録しました（\(evidence.requirements.count) 件の要求事項）。",
        en:
          "Added evidence \(evidence.id) for \(counted(evidence.requirements.count, "requirement"))."
      )
      if session.json { try Output.json(evidence) }
    }
  }
}
