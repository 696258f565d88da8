import ArgumentParser
import GHSModel
import GHSStore

extension EvidenceCommand {
  /// `ghs evidence add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add evidence for requirements, one piece for each --file; all of it or none.",
      usage: "ghs evidence add <product> <requirement> ... --title <text> [<options>]")

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @Argument(help: "The requirements it supports.") var requirements: [String]
    @Option(
      name: .customLong("title"),
      help: ArgumentHelp(
        "What it is called; without it the file name says so. One for each --file.",
        valueName: "text"))
    var titles: [String] = []
    @OptionGroup var fields: EvidenceFields
    @OptionGroup var certificate: CertificateFields

    func run() throws {
      let drafts = try drafts()
      let id = try Named.product(product)
      let session = try Session(common)
      let added = try session.work(.readingFile) { progress in
        try session.workspace.addEvidence(id, drafts, progress: progress)
      }
      guard let first = added.first, let last = added.last else { return }
      let count = first.requirements.count
      if added.count == 1 {
        session.confirm(
          ja: "証拠\(first.id)を登録しました（\(count)件の要求事項）。",
          en: "Added evidence \(first.id) for \(counted(count, "requirement")).")
        if session.json { try Output.json(first) }
      } else {
        session.confirm(
          ja: "\(added.count)件の証拠\(first.id)～\(last.id)を登録しました（\(count)件の要求事項）。",
          en: "Added \(added.count) pieces of evidence, \(first.id) to \(last.id), "
            + "for \(counted(count, "requirement")).")
        if session.json { try Output.json(added) }
      }
    }

    /// One draft for each file, or one without any.
    private func drafts() throws -> [EvidenceDraft] {
      let common = EvidenceDraft(
        title: titles.first ?? "", number: fields.number ?? "", revision: fields.revision ?? "",
        section: fields.section ?? "", owner: fields.owner ?? "",
        effectiveDate: try Named.date(fields.date, .evidenceEffectiveDate),
        expiryDate: try Named.date(fields.expires, .evidenceExpiryDate),
        certificate: try certificate.value(over: nil),
        keeping: try fields.keeping(over: nil),
        requirements: try requirements.map(Named.requirement))
      let sources = try fields.sources()
      guard !fields.files.isEmpty else {
        guard titles.count == 1 else { throw CommandError.oneTitle }
        var draft = common
        draft.source = sources.first ?? .none
        return [draft]
      }
      guard titles.isEmpty || titles.count == sources.count else {
        throw CommandError.titles(titles.count, files: sources.count)
      }
      return sources.enumerated().map { place, source in
        var draft = common
        draft.source = source
        draft.title =
          titles.isEmpty
          ? FileName(path: fields.files[place]).proposedTitle : titles[place]
        return draft
      }
    }
  }
}
