public import ArgumentParser
public import GHSModel

extension PublicationWish: ExpressibleByArgument {}

extension DeclareCommand {
  /// `ghs declare application`.
  struct Application: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Fill in the application form of the draft; what is not named stays.",
      discussion: """
        The mark scheme is closed and takes no applications; the form is kept with the declaration. \
        Its official fields are not known: these are ours, and all of them may stay empty. Name an \
        empty text to clear a field.
        """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @Option(help: ArgumentHelp("Who applies; the issuer when empty.", valueName: "name"))
    var applicant: String?
    @Option(help: ArgumentHelp("The department in charge.", valueName: "text"))
    var department: String?
    @Option(help: ArgumentHelp("Whom to ask.", valueName: "name")) var contactPerson: String?
    @Option(help: ArgumentHelp("Where to write to.", valueName: "text"))
    var contactAddress: String?
    @Option(help: ArgumentHelp("The telephone number.", valueName: "text"))
    var telephone: String?
    @Option(help: ArgumentHelp("The e-mail address.", valueName: "text")) var email: String?
    @Option(help: ArgumentHelp("Where invoices go.", valueName: "text"))
    var invoiceAddress: String?
    @Option(help: ArgumentHelp("What kind of product it is.", valueName: "text"))
    var productCategory: String?
    @Option(help: "Whether the declaration may be published.")
    var publication: PublicationWish?
    @Option(help: ArgumentHelp("Anything else.", valueName: "text")) var remarks: String?
    @Flag(help: "Clear the whole form.") var clear = false

    func run() throws {
      try Session(common).changeDraft(of: Named.product(product)) { content, _ in
        var details = clear ? ApplicationDetails() : content.application ?? ApplicationDetails()
        details.applicant = applicant ?? details.applicant
        details.department = department ?? details.department
        details.contactPerson = contactPerson ?? details.contactPerson
        details.contactAddress = contactAddress ?? details.contactAddress
        details.telephone = telephone ?? details.telephone
        details.email = email ?? details.email
        details.invoiceAddress = invoiceAddress ?? details.invoiceAddress
        details.productCategory = productCategory ?? details.productCategory
        details.publication = publication ?? details.publication
        details.remarks = remarks ?? details.remarks
        content.application = details
      }
    }
  }
}
