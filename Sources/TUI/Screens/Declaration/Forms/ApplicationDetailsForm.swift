import GHSModel

/// Fills in what an application for registration adds to the draft.
struct ApplicationDetailsForm: FormScreen {
  /// The fields.
  enum Name: Hashable, Sendable {
    case applicant, department, contactPerson, contactAddress, telephone, email
    case invoiceAddress, productCategory, publication, remarks
  }

  var form: Form<Name>
  var saving: Effect?
  private var draft: DraftPart

  /// Creates the form for a draft.
  init(_ draft: Declaration) {
    self.draft = DraftPart(draft)
    let details = draft.content.application ?? ApplicationDetails()
    let wishes = PublicationWish.allCases
    let wish = details.publication.flatMap(wishes.firstIndex).map { $0 + 1 } ?? 0
    form = Form([
      FormField(
        .applicant, Words.applicant, .line(details.applicant), note: Words.applicantNote),
      FormField(.department, Words.department, .line(details.department)),
      FormField(.contactPerson, Words.contactPerson, .line(details.contactPerson)),
      FormField(
        .contactAddress, Words.contactAddress, .prose(details.contactAddress, rows: 2)),
      FormField(.telephone, Words.telephone, .line(details.telephone)),
      FormField(.email, Words.email, .line(details.email)),
      FormField(
        .invoiceAddress, Words.invoiceAddress, .prose(details.invoiceAddress, rows: 2)),
      FormField(
        .productCategory, Words.productCategory, .line(details.productCategory),
        note: Words.productCategoryNote),
      FormField(
        .publication, Words.publication,
        .choice([Words.noWish] + wishes.map(\.name), selection: wish)),
      FormField(.remarks, Words.remarks, .prose(details.remarks, rows: 2)),
    ])
  }

  func title(in environment: Environment) -> String { environment(Words.title) }

  func header(in environment: Environment) -> RichText {
    var text = RichText()
    text.paragraph(environment(Words.nature))
    return text
  }

  /// What the fields say.
  private var details: ApplicationDetails {
    var details = ApplicationDetails()
    details.applicant = form[text: .applicant]
    details.department = form[text: .department]
    details.contactPerson = form[text: .contactPerson]
    details.contactAddress = form[text: .contactAddress]
    details.telephone = form[text: .telephone]
    details.email = form[text: .email]
    details.invoiceAddress = form[text: .invoiceAddress]
    details.productCategory = form[text: .productCategory]
    let wish = form[selection: .publication] - 1
    let wishes = PublicationWish.allCases
    details.publication = wishes.indices.contains(wish) ? wishes[wish] : nil
    details.remarks = form[text: .remarks]
    return details
  }

  mutating func save(in environment: Environment) -> Effect? {
    do {
      let checked = try details.checked()
      return draft.save(\.application, checked, in: environment)
    } catch {
      form.report([error.field.flatMap(name) ?? .applicant: error.formMessage])
      return nil
    }
  }

  mutating func rebase(in environment: Environment) { draft.replace() }

  func saved(_ answer: Answer, in environment: Environment) -> [Reaction] {
    [.close, .report(.notice(Words.saved))]
  }

  func name(of field: InputError.Field) -> Name? {
    switch field {
    case .applicant: .applicant
    case .applicantDepartment: .department
    case .contactPerson: .contactPerson
    case .contactAddress: .contactAddress
    case .contactTelephone: .telephone
    case .contactEmail: .email
    case .invoiceAddress: .invoiceAddress
    case .productCategory: .productCategory
    case .applicationRemarks: .remarks
    default: nil
    }
  }
}
