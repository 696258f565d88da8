import ArgumentParser
import GHSModel

extension DeclareCommand {
  /// `ghs declare oem`.
  struct OEM: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "oem",
      abstract:
        "State in the draft that another maker supplies the product; what is not named stays.",
      discussion: """
        Whoever sells a product that its supplier has declared may declare it up to the same level, on \
        its own responsibility, after checking what the supplier's declaration says. Issuing is refused \
        above that level and before that check.
        """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @Option(help: ArgumentHelp("Who makes the product.", valueName: "name"))
    var supplier: String?
    @Option(help: ArgumentHelp("The product as its supplier calls it.", valueName: "text"))
    var supplierProduct: String?
    @Option(help: ArgumentHelp("The number of the supplier's declaration.", valueName: "text"))
    var supplierDeclaration: String?
    @Option(help: ArgumentHelp("The level of the supplier's declaration.", valueName: "n"))
    var supplierLevel: Int?
    @Option(help: ArgumentHelp("When its content was checked, YYYY-MM-DD.", valueName: "date"))
    var checkedOn: String?
    @Option(help: ArgumentHelp("How it was checked and by whom.", valueName: "text"))
    var checkRemarks: String?
    @Flag(help: "No other maker supplies the product.") var none = false

    private var firstNamed: String? {
      let options = [
        ("--supplier", supplier), ("--supplier-product", supplierProduct),
        ("--supplier-declaration", supplierDeclaration),
        ("--supplier-level", supplierLevel.map(String.init)), ("--checked-on", checkedOn),
        ("--check-remarks", checkRemarks),
      ]
      return options.first { $0.1 != nil }?.0
    }

    func run() throws {
      if none, let firstNamed { throw CommandError.exclusive("--none", firstNamed) }
      if !none, firstNamed == nil { throw CommandError.nothingToChange }
      try Session(common).changeDraft(of: Named.product(product)) { content, catalogue in
        guard !none else {
          content.oem = nil
          return
        }
        var oem = content.oem ?? OEMSupply(supplier: "")
        oem.supplier = supplier ?? oem.supplier
        oem.product = supplierProduct ?? oem.product
        oem.declarationNumber = supplierDeclaration ?? oem.declarationNumber
        if let supplierLevel {
          let known = catalogue.levelRule.levels.map(\.level)
          guard known.contains(supplierLevel) else {
            throw CommandError.unknownLevel(supplierLevel, known: known)
          }
          oem.declaredLevel = supplierLevel
        }
        if let checkedOn { oem.checkedOn = try Named.date(checkedOn, .supplierCheckedOn) }
        oem.checkRemarks = checkRemarks ?? oem.checkRemarks
        content.oem = oem
      }
    }
  }
}
