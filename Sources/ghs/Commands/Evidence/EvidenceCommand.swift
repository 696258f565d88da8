import ArgumentParser
import GHSModel
import GHSStore

/// `ghs evidence`: what supports the judgements of a product.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Add, change, withdraw, list and check evidence.",
    subcommands: [Add.self, Edit.self, Withdraw.self, List.self, Check.self])
}

/// The fields of evidence as options, shared by adding and changing.
struct EvidenceFields: ParsableArguments {
  @Option(help: ArgumentHelp("The document number.", valueName: "text")) var number: String?
  @Option(help: ArgumentHelp("The revision of the document.", valueName: "text"))
  var revision: String?
  @Option(help: ArgumentHelp("The section or page that matters.", valueName: "text"))
  var section: String?
  @Option(help: ArgumentHelp("Who keeps it.", valueName: "name")) var owner: String?
  @Option(help: ArgumentHelp("From when it is effective, YYYY-MM-DD.", valueName: "date"))
  var date: String?
  @Option(help: ArgumentHelp("Its last day of validity, YYYY-MM-DD.", valueName: "date"))
  var expires: String?
  @Option(
    help: ArgumentHelp("The file; its SHA-256 is kept and checked again.", valueName: "path"),
    completion: .file())
  var file: String?
  @Flag(help: "Keep a copy of the file in the workspace instead of a link to it.")
  var attach = false
  @Option(help: ArgumentHelp("The address, when the evidence is on the web.", valueName: "url"))
  var url: String?

  /// Where the content comes from; nothing when no option says so.
  func source() throws -> EvidenceDraft.Source? {
    if file != nil && url != nil { throw CommandError.exclusive("--file", "--url") }
    if attach && file == nil { throw CommandError.needs("--attach", with: "--file") }
    if let file { return .file(path: file, custody: attach ? .attached : .linked) }
    return url.map { .url($0) }
  }
}

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

    func run() throws {
      let draft = EvidenceDraft(
        title: title, number: fields.number ?? "", revision: fields.revision ?? "",
        section: fields.section ?? "", owner: fields.owner ?? "",
        effectiveDate: try Named.date(fields.date, .evidenceEffectiveDate),
        expiryDate: try Named.date(fields.expires, .evidenceExpiryDate),
        source: try fields.source() ?? .none,
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

  /// `ghs evidence edit`.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change evidence; what is not named stays. --file takes the content anew.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @Argument(help: "The evidence, such as E-3.") var evidence: String
    @Option(help: ArgumentHelp("What it is called.", valueName: "text")) var title: String?
    @OptionGroup var fields: EvidenceFields
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
      draft.source = try fields.source() ?? .unchanged
      if !requirements.isEmpty { draft.requirements = try requirements.map(Named.requirement) }
      let after = try session.workspace.updateEvidence(id, number, draft, expecting: before)
      session.confirm(ja: "証拠 \(after.id) を変更しました。", en: "Changed evidence \(after.id).")
      if session.json { try Output.json(after) }
    }
  }

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
        ja: "証拠 \(number) を取り下げました。ghs undo \(id) で元に戻せます。",
        en: "Withdrew evidence \(number). Bring it back with ghs undo \(id).")
    }
  }

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

  /// `ghs evidence check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read every file again; exit with 1 when evidence is not in force.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String

    func run() throws {
      let id = try Named.product(product)
      let session = try Session(common)
      try session.workspace.checkEvidence(id)
      let evidence = try session.workspace.assessment(of: id).evidence
      let today = session.workspace.clock.today
      try session.print(evidence, EvidenceListText(evidence, on: today, session.language).text)
      guard evidence.allSatisfy({ $0.isInForce(on: today) }) else {
        throw ExitCode(ExitStatus.no.rawValue)
      }
    }
  }
}
