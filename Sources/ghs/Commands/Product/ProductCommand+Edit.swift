import ArgumentParser
import GHSModel
import GHSStore

extension ProductCommand {
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
      session.confirm(ja: "製品\(changed.id)を変更しました。", en: "Changed product \(changed.id).")
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
}
