/// Why a value that someone entered cannot be taken; carries data, the text is made elsewhere.
public enum InputError: Error, Equatable, Sendable {
  /// A field that must not be empty is empty.
  case empty(Field)
  /// A text is longer than its field allows.
  case tooLong(Field, characters: Int, limit: Int)
  /// A text holds a control character, for example the start of a terminal escape.
  case controlCharacter(Field, scalar: UInt32, position: Int)
  /// A product id is not a slug: lower-case letters, digits and hyphens, at most 64.
  case invalidProductID(String)
  /// A text is not a requirement id.
  case invalidRequirementID(String)
  /// A text is not an evidence id.
  case invalidEvidenceID(String)
  /// A text is not a day of the calendar written `YYYY-MM-DD`.
  case impossibleDate(Field, String)
  /// Evidence expires before it becomes effective.
  case expiryBeforeEffectiveDate(effective: CalendarDate, expiry: CalendarDate)
  /// A day lies before one that has to come first.
  case outOfOrder(Field, CalendarDate, before: Field, CalendarDate)
  /// A URL is not an absolute http or https address.
  case invalidURL(String)
  /// Evidence supports no requirement.
  case noRequirement
  /// A safety class is not the one that the recorded classification gives.
  case classContradictsClassification(SafetyClass?, classified: SafetyClass)

  /// A field that a person fills in.
  public enum Field: String, Sendable, CaseIterable {
    /// Fields of a product.
    case productName, productVersion, vendor, intendedUse
    /// Fields of the interviews before an assessment.
    case scopeAnsweredBy, scopeRemarks, classificationReason, classificationDecidedBy
    /// Fields of a judgement and its action.
    case rationale, assessor, actionDescription, actionOwner, actionDueDate
    /// Fields of evidence.
    case evidenceTitle, evidenceNumber, evidenceRevision, evidenceSection, evidenceOwner
    /// Dates and content of evidence.
    case evidenceEffectiveDate, evidenceExpiryDate, evidenceURL, evidencePath
    /// Who keeps evidence, and how long.
    case evidenceCustodian, evidenceRetention, evidenceRetainedUntil
    /// Fields of a certificate.
    case certificateStandard, certificateBody, certificateScope
    /// Fields of a declaration that identify it and its issuer.
    case declarationNumber, issuerName, issuerAddress, placeOfIssue, validity, supplement
    /// People of a declaration.
    case signatoryName, signatoryFunction, reviewerName, reviewerFunction
    /// Who applies for registration, and whom to ask.
    case applicant, applicantDepartment, contactPerson, contactAddress, contactTelephone
    /// What else an application says.
    case contactEmail, invoiceAddress, productCategory, publication, applicationRemarks
    /// Fields of a product that another maker supplies.
    case supplier, supplierProduct, supplierDeclaration, supplierLevel
    /// That the supplier's declaration was checked.
    case supplierCheckedOn, supplierCheckRemarks
    /// Fields of a registration.
    case registrationNumber, registrationPermitDate, registrationRenewal
    /// The end of a registration.
    case registrationEndDate, registrationEndReason
    /// Why a declaration was withdrawn.
    case withdrawalReason
    /// Who acts, as written into the journal.
    case actor
  }
}
