import ArgumentParser
import CatalogueFile
import GHSModel
import GHSStore

extension DeclareCommand {
  /// `ghs declare revise`.
  struct Revise: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Show what has changed since the last declaration, and begin the draft of its revision.",
      discussion: """
        The draft begins with what the declaration in force, or else the last one, says; it needs a new \
        number. When it is issued it supersedes the declaration in force, and its documents hold a notice \
        of revision with everything that changed. ghs declare changes shows the list again.
        """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String

    func run() throws {
      let id = try Named.product(product)
      let session = try Session(common)
      let draft = try session.workspace.revise(id)
      let report = try session.workspace.revisionReport(of: id, declaration: draft.id)
      if let report {
        try session.print(report, RevisionText(report, session.language).text)
      } else if session.json {
        try Output.json(draft)
      }
      session.confirm(
        ja: "改訂の下書きを作りました。新しい番号を付けてください（ghs declare draft --number）。",
        en: "Began a draft for the revision. Give it a number (ghs declare draft --number).")
    }
  }

  /// `ghs declare changes`.
  struct Changes: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what a declaration changes against the one before; nothing is written.",
      discussion: """
        By default the draft against the declaration in force; without a draft, the present assessment \
        against the declaration in force: what a revision would declare.
        """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @Option(
      help: ArgumentHelp("Another declaration, by its place in `declare list`.", valueName: "n"))
    var declaration: Int?

    func run() throws {
      let id = try Named.product(product)
      let session = try Session(common)
      guard
        let report = try session.workspace.revisionReport(of: id, declaration: declaration)
      else { throw CommandError.nothingRevised(id, declaration: declaration) }
      try session.print(report, RevisionText(report, session.language).text)
    }
  }
}

extension Workspace {
  /// What a declaration changes against the one before.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - wanted: The declaration's place; nothing for the draft, or else for what a revision of the
  ///     declaration in force would declare now.
  /// - Returns: The changes; nothing where there is no declaration before.
  /// - Throws: ``CommandError/unknownDeclaration(_:product:)``; faults of the workspace.
  func revisionReport(of product: ProductID, declaration wanted: Int?) throws -> RevisionReport? {
    let all = try declarations(of: product)
    let evaluation = try evaluation(of: product)
    let chosen: Declaration?
    if let wanted {
      guard let found = all.first(where: { $0.id == wanted }) else {
        throw CommandError.unknownDeclaration(wanted, product: product)
      }
      chosen = found
    } else {
      chosen = all.first { $0.status == .draft }
    }
    let former = chosen.map { $0.origin(among: all) } ?? all.last { $0.status == .issued }
    guard let former, let record = former.record else { return nil }
    let content = chosen?.content ?? former.content
    return RevisionReport(
      of: product,
      Revision(
        of: record, content: content,
        assessment: chosen?.record?.assessment ?? evaluation.assessment),
      claimedLevel: content.claimedLevel,
      eligibleLevel: chosen?.record == nil ? evaluation.level : nil,
      draft: chosen?.status == .draft ? chosen : nil, fees: try CarriedFees.table())
  }
}

extension Declaration {
  /// The declaration it replaces or, after a withdrawal, the one that was in force last.
  fileprivate func origin(among declarations: [Declaration]) -> Declaration? {
    declarations.last { $0.id < id && $0.record != nil }
  }
}
