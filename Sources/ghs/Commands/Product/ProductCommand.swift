public import ArgumentParser
import CatalogueFile
public import GHSModel
import GHSStore

/// `ghs product`: the products of the workspace.
struct ProductCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "product", abstract: "Add, change and list products.",
    subcommands: [Add.self, Edit.self, List.self])
}

extension SafetyClass: ExpressibleByArgument {}

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
    @Option(help: ArgumentHelp("The edition of the guideline.", valueName: "edition"))
    var edition = defaultEdition

    func run() throws {
      let product = try Product(
        id: Named.product(id), name: name, version: version, vendor: vendor,
        intendedUse: intendedUse, safetyClass: safetyClass
      ).checked()
      let catalogue = try carriedCatalogue(edition: edition)
      let session = try Session(common, creating: true)
      let reference = try session.workspace.pin(catalogue)
      let added = try session.workspace.add(product, catalogue: reference)
      session.confirm(
        ja: "製品 \(added.id) を追加しました。次は ghs judge または ghs で評価を始めます。",
        en: "Added product \(added.id). Go on with ghs judge, or with ghs alone.")
      if session.json { try Output.json(added) }
    }
  }

  /// `ghs product edit`.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Change the facts of a product.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @Option(help: "The name of the product.") var name: String?
    @Option(help: "The version of the product.") var version: String?
    @Option(help: "Who makes it.") var vendor: String?
    @Option(help: "The software safety class: A, B, C, or none when it is not classified.")
    var safetyClass: String?
    @Option(help: ArgumentHelp("What the product is intended for.", valueName: "text"))
    var intendedUse: String?

    func run() throws {
      let session = try Session(common)
      let before = try session.workspace.assessment(of: Named.product(product)).product
      var after = before
      after.name = name ?? before.name
      after.version = version ?? before.version
      after.vendor = vendor ?? before.vendor
      after.intendedUse = intendedUse ?? before.intendedUse
      if let safetyClass {
        after.safetyClass = try parsedClass(safetyClass)
      }
      guard after != before else { throw CommandError.nothingToChange }
      let changed = try session.workspace.update(after, expecting: before)
      session.confirm(ja: "製品 \(changed.id) を変更しました。", en: "Changed product \(changed.id).")
      if session.json { try Output.json(changed) }
    }

    private func parsedClass(_ text: String) throws -> SafetyClass? {
      if text.lowercased() == "none" { return nil }
      guard let safetyClass = SafetyClass(rawValue: text.uppercased()) else {
        throw ValidationError("--safety-class takes A, B, C or none.")
      }
      return safetyClass
    }
  }

  /// `ghs product list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the products with their level, categories and findings.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let overviews = try session.workspace.overviews()
      try session.print(
        overviews.map(ProductListEntry.init), ProductListText(overviews, session.language).text)
    }
  }
}
