/// What an issuer adds to the declaration for an application for registration (GHS適合宣言登録申請書).
///
/// That there was such a form is known; its fields are not. These are ours, all of them optional, and every
/// document says so. The scheme is closed: they serve records of earlier applications, and other bodies that
/// ask for the same facts.
public struct ApplicationDetails: Codable, Hashable, Sendable {
  /// Who applies; the issuer when empty.
  public var applicant = ""
  /// The department in charge.
  public var department = ""
  /// Whom to ask.
  public var contactPerson = ""
  /// Where to write to; the issuer's address when empty.
  public var contactAddress = ""
  /// The telephone number, as it is written.
  public var telephone = ""
  /// The e-mail address, as it is written.
  public var email = ""
  /// Where invoices go.
  public var invoiceAddress = ""
  /// What kind of product it is, in the applicant's words.
  public var productCategory = ""
  /// Whether the declaration may be published; nothing while nothing is said.
  public var publication: PublicationWish?
  /// Anything else.
  public var remarks = ""

  /// Creates details of which nothing is filled in.
  public init() {}

  /// The details with their texts in their one form; nothing when none is filled in.
  public func checked() throws(InputError) -> ApplicationDetails? {
    var checked = self
    try FieldText.check(
      &checked,
      lines: [
        \.applicant: .applicant, \.department: .applicantDepartment,
        \.contactPerson: .contactPerson, \.telephone: .contactTelephone, \.email: .contactEmail,
        \.productCategory: .productCategory,
      ],
      prose: [
        \.contactAddress: .contactAddress, \.invoiceAddress: .invoiceAddress,
        \.remarks: .applicationRemarks,
      ])
    return checked == ApplicationDetails() ? nil : checked
  }
}

/// Whether an applicant wants the declaration to be published; it could ask that it was not.
public enum PublicationWish: String, Codable, Sendable, CaseIterable {
  /// It may be published.
  case publish
  /// It is not to be published.
  case withhold

  /// The wish as a phrase.
  public var name: LocalizedText {
    switch self {
    case .publish: LocalizedText(ja: "公表してよい", en: "may be published")
    case .withhold: LocalizedText(ja: "公表を希望しない", en: "not to be published")
    }
  }
}
