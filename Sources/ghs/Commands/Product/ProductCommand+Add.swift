import ArgumentParser
import GHSModel
import GHSStore

extension ProductCommand {
  /// `ghs product add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add a product; the first one creates the workspace.")

    @OptionGroup var common: CommonOptions
    @Option(help: ArgumentHelp("A short name for the command line.", valueName: "slug"))
    var id: String
    @Option(help: "The name of the product.") var name: String
    @Option(help: "The version of the product.") var version: String
    @Option(help: "Who makes it.") var vendor: String
    @Option(help: "The software safety class (IEC 62304): A, B or C; unset counts as C.")
    var safetyClass: SafetyClass?
    @Option(help: ArgumentHelp("What the product is intended for.", valueName: "text"))
    var intendedUse = ""
    @OptionGroup var choice: CatalogueOptions

    func run() throws {
      let product = try Product(
        id: Named.product(id), name: name, version: version, vendor: vendor,
        intendedUse: intendedUse, safetyClass: safetyClass
      ).checked()
      let catalogue = try choice.catalogue(own: try Session.existingWorkspace(common))
      let session = try Session(common, creating: true)
      let reference = try session.workspace.pin(catalogue)
      let added = try session.workspace.add(product, catalogue: reference)
      session.confirm(
        ja: "製品\(added.id)を追加しました。次は ghs product scope \(added.id) で、"
          + "ガイドラインの対象かどうかを確かめます。",
        en: "Added product \(added.id). Go on with ghs product scope \(added.id), "
          + "which asks whether the guideline is for it.")
      if session.json { try Output.json(added) }
    }
  }
}
