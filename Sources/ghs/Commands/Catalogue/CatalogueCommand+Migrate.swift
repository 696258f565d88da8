import ArgumentParser
import GHSModel
import GHSStore

extension CatalogueCommand {
  /// `ghs catalogue migrate`.
  struct Migrate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Judge a product against another edition; shows what that means, and does it with --yes.",
      discussion: """
        Judgements stay where the same is asked in the same words and is still possible; everything else \
        has to be judged again, and its evidence stays. Issued declarations keep their edition. \
        ghs undo brings everything back.
        """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @Option(help: ArgumentHelp("The edition to go to.", valueName: "edition")) var to: String
    @Option(
      help: ArgumentHelp(
        "The catalogue to go to; the one the product is judged against when it is left out.",
        valueName: "id"))
    var catalogue: String?
    @Flag(help: "Do it; without this, nothing is changed.") var yes = false

    func run() throws {
      let id = try Named.product(product)
      let session = try Session(common)
      let workspace = session.workspace
      let present = try workspace.assessment(of: id).catalogue
      let target = try KnownCatalogues(own: workspace)
        .catalogue(id: catalogue ?? present.id, edition: to)
      let preview = try workspace.migrationPreview(of: id, to: target)
      let declaration = try workspace.declarationOverview(of: id)
      let text = MigrationText(preview, declaration: declaration, language: session.language)
      if !preview.isNeeded {
        try session.print(MigrationReport(preview, .upToDate), text.upToDate)
      } else if yes {
        let done = try workspace.migrate(id, to: target, expecting: preview.before.assessment)
        try session.print(
          MigrationReport(done, .migrated),
          MigrationText(done, declaration: declaration, language: session.language).done)
      } else {
        try session.print(MigrationReport(preview, .preview), text.preview)
      }
    }
  }
}
