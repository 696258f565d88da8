import ArgumentParser
import GHSModel
import GHSStore

/// `ghs declare`: the declaration of conformity in its life.
struct DeclareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "declare",
    abstract: "Draft, check, issue, revise and withdraw a declaration of conformity.",
    discussion: """
      A declaration holds the eight minimum contents of ISO/IEC 17050-1. Issuing reads every linked \
      file again and refuses with every reason at once; what is issued is frozen.
      """,
    subcommands: [
      Draft.self, Application.self, OEM.self, Check.self, Issue.self, Revise.self, Changes.self,
      Withdraw.self, Discard.self, List.self, Registration.self, Fees.self,
    ])
}

extension DeclareCommand {
  /// `ghs declare draft`.
  struct Draft: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Fill in the draft; what is not named stays.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @Option(help: ArgumentHelp("a) The number of the declaration.", valueName: "text"))
    var number: String?
    @Option(help: ArgumentHelp("b) The name of the issuer.", valueName: "name"))
    var issuer: String?
    @Option(help: ArgumentHelp("b) The contact address of the issuer.", valueName: "text"))
    var address: String?
    @Option(help: ArgumentHelp("d) The level claimed.", valueName: "n")) var level: Int?
    @Option(help: ArgumentHelp("d) The categories claimed, such as RM,PS.", valueName: "ids"))
    var categories: String?
    @Option(help: ArgumentHelp("f) The place of issue.", valueName: "text")) var place: String?
    @Option(help: ArgumentHelp("g) Who signs.", valueName: "name")) var signatory: String?
    @Option(help: ArgumentHelp("g) The function of the signatory.", valueName: "text"))
    var signatoryFunction: String?
    @Option(help: ArgumentHelp("h) Limits on the validity.", valueName: "text"))
    var validity: String?
    @Option(help: ArgumentHelp("Who reviewed conformity; not the signatory.", valueName: "name"))
    var reviewer: String?
    @Option(help: ArgumentHelp("The function of the reviewer.", valueName: "text"))
    var reviewerFunction: String?
    @Option(help: ArgumentHelp("Additional information.", valueName: "text"))
    var supplement: String?

    func run() throws {
      try Session(common).changeDraft(of: Named.product(product)) { content, catalogue in
        content.number = number ?? content.number
        content.issuerName = issuer ?? content.issuerName
        content.issuerAddress = address ?? content.issuerAddress
        content.claimedLevel = level ?? content.claimedLevel
        content.claimedCategories =
          try categories.map { try Named.categories($0, in: catalogue) }
          ?? content.claimedCategories
        content.placeOfIssue = place ?? content.placeOfIssue
        content.signatoryName = signatory ?? content.signatoryName
        content.signatoryFunction = signatoryFunction ?? content.signatoryFunction
        content.validity = validity ?? content.validity
        content.reviewerName = reviewer ?? content.reviewerName
        content.reviewerFunction = reviewerFunction ?? content.reviewerFunction
        content.supplement = supplement ?? content.supplement
      }
    }
  }

  /// `ghs declare check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what speaks against issuing the draft; exit with 1 when anything does.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String

    func run() throws {
      let session = try Session(common)
      let id = try Named.product(product)
      let reasons = try session.work(.checkingEvidence) { progress in
        try session.workspace.issueReasons(id, progress: progress)
      }
      try session.print(reasons, ReasonsText(reasons, session.language).text)
      if let draft = try session.workspace.declarations(of: id).first(where: { $0.status == .draft }
      ) {
        session.advise(on: draft.content, try session.workspace.evaluation(of: id))
      }
      if !reasons.isEmpty { throw ExitCode(ExitStatus.no.rawValue) }
    }
  }

  /// `ghs declare issue`.
  struct Issue: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Issue the draft; exit with 1 and every reason when the gate refuses.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String

    func run() throws {
      let id = try Named.product(product)
      let session = try Session(common)
      do {
        let superseded = try session.numberInForce(of: id)
        let issued = try session.work(.checkingEvidence) { progress in
          try session.workspace.issue(id, progress: progress)
        }
        session.confirm(
          ja: "適合宣言書\(issued.content.number)を発行しました。ghs export \(id) --out フォルダー で文書を作れます。",
          en: "Issued declaration \(issued.content.number). "
            + "Make the documents with ghs export \(id) --out FOLDER.")
        if let superseded {
          session.confirm(
            ja: "適合宣言書\(superseded)は改訂により失効しました。",
            en: "It supersedes declaration \(superseded).")
        }
        session.advise(on: issued.content, try session.workspace.evaluation(of: id))
        // The level holds all the same; whoever declares must not overlook it.
        if let scope = issued.record?.assessment.product.scope?.outcome, scope.isOutside {
          Output.diagnostic(scope.explanation[session.language])
        }
        if session.json { try Output.json(issued) }
      } catch WorkspaceError.issueRefused(let reasons) {
        try session.print(reasons, ReasonsText(reasons, session.language).text)
        throw ExitCode(ExitStatus.no.rawValue)
      }
    }
  }

  /// `ghs declare withdraw`.
  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take back the declaration in force.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @Option(help: ArgumentHelp("Why.", valueName: "text")) var reason: String

    func run() throws {
      let session = try Session(common)
      let withdrawn = try session.workspace.withdraw(Named.product(product), reason: reason)
      session.confirm(
        ja: "適合宣言書\(withdrawn.content.number)を撤回しました。",
        en: "Withdrew declaration \(withdrawn.content.number).")
      if session.json { try Output.json(withdrawn) }
    }
  }

  /// `ghs declare discard`.
  struct Discard: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Discard the draft.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String

    func run() throws {
      let session = try Session(common)
      try session.workspace.discardDraft(Named.product(product))
      session.confirm(ja: "下書きを破棄しました。", en: "Discarded the draft.")
    }
  }

  /// `ghs declare list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the declarations of a product, and how it has moved on since.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String

    func run() throws {
      let id = try Named.product(product)
      let session = try Session(common)
      let evaluation = try session.workspace.evaluation(of: id)
      let entries = try session.workspace.declarations(of: id).map { declaration in
        DeclarationEntry(declaration, evaluation: evaluation)
      }
      try session.print(entries, DeclarationListText(entries, session.language).text)
    }
  }
}
