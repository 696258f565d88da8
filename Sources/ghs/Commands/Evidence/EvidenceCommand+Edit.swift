import ArgumentParser
import GHSModel
import GHSStore

extension EvidenceCommand {
  /// `ghs evidence edit`.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change evidence; what is not named stays. --file takes the content anew.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @Argument(help: "The evidence, such as E-3.") var evidence: String
    @Option(help: ArgumentHelp("What it is called.", valueName: "text")) var title: String?
    @OptionGroup var fields: EvidenceFields
    @OptionGroup var certificate: CertificateFields
    @Flag(help: "It is no certificate.") var noCertificate = false
    @Option(
      parsing: .upToNextOption,
      help: ArgumentHelp("The requirements it supports, instead of those so far.", valueName: "id"))
    var requirements: [String] = []

    func run() throws {
      let id = try Named.product(product)
      let number = try Named.evidence(evidence)
      let session = try Session(common)
      let assessment = try session.workspace.assessment(of: id)
      let before = assessment.evidence.first { $0.id == number }
      var draft =
        before.map { EvidenceDraft($0) } ?? EvidenceDraft(title: "", requirements: [])
      draft.title = title ?? draft.title
      draft.number = fields.number ?? draft.number
      draft.revision = fields.revision ?? draft.revision
      draft.section = fields.section ?? draft.section
      draft.owner = fields.owner ?? draft.owner
      if let date = fields.date {
        draft.effectiveDate = try Named.date(date, .evidenceEffectiveDate)
      }
      if let expires = fields.expires {
        draft.expiryDate = try Named.date(expires, .evidenceExpiryDate)
      }
      let sources = try fields.sources()
      if sources.count > 1 { throw CommandError.onlyOnce("--file") }
      draft.source = sources.first ?? .unchanged
      if noCertificate, let named = certificate.firstNamed {
        throw CommandError.exclusive("--no-certificate", named)
      }
      draft.certificate = noCertificate ? nil : try certificate.value(over: draft.certificate)
      draft.keeping = try fields.keeping(over: draft.keeping)
      if !requirements.isEmpty { draft.requirements = try requirements.map(Named.requirement) }
      let after = try session.work(.readingFile) { progress in
        try session.workspace.updateEvidence(
          id, number, draft, expecting: before, progress: progress)
      }
      session.confirm(ja: "証拠\(after.id)を変更しました。", en: "Changed evidence \(after.id).")
      if session.json { try Output.json(after) }
    }
  }
}
