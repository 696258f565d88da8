/// What the issuer fills in for a declaration of conformity.
///
/// Together with the product, the catalogue and the day of issue it gives the eight minimum contents of
/// ISO/IEC 17050-1:2004, clause 6.1; see ``DeclarationItem``.
public struct DeclarationContent: Codable, Hashable, Sendable {
  /// The unique identifier of the declaration (a).
  public var number = ""
  /// The name of the issuer (b).
  public var issuerName = ""
  /// The contact address of the issuer (b).
  public var issuerAddress = ""
  /// The level claimed (d); not the level the product is eligible for.
  public var claimedLevel: Int?
  /// The categories claimed to conform (d), in the order of the catalogue.
  public var claimedCategories: [CategoryID] = []
  /// The place of issue (f).
  public var placeOfIssue = ""
  /// Who signs (g).
  public var signatoryName = ""
  /// In what function (g).
  public var signatoryFunction = ""
  /// Any limits on the validity (h); "none" is a limit that has been thought about.
  public var validity = ""
  /// Who reviewed conformity; not the signatory (ISO/IEC 17050-1:2004, clause 5).
  public var reviewerName = ""
  /// In what function the reviewer acted.
  public var reviewerFunction = ""
  /// Additional information (clause 6.2); optional.
  public var supplement = ""
  /// That the product is made by another, who has declared it already; nothing when it is not.
  public var oem: OEMSupply?
  /// What an application for registration adds; nothing while none of it is filled in.
  public var application: ApplicationDetails?

  /// Creates an empty content.
  public init() {}

  /// The content with its texts in their one form and each category once.
  public func checked() throws(InputError) -> DeclarationContent {
    var checked = self
    try FieldText.check(
      &checked,
      lines: [
        \.number: .declarationNumber, \.issuerName: .issuerName, \.placeOfIssue: .placeOfIssue,
        \.signatoryName: .signatoryName, \.signatoryFunction: .signatoryFunction,
        \.reviewerName: .reviewerName, \.reviewerFunction: .reviewerFunction,
      ],
      prose: [
        \.issuerAddress: .issuerAddress, \.validity: .validity, \.supplement: .supplement,
      ])
    checked.claimedCategories = claimedCategories.reduce(into: []) { unique, category in
      if !unique.contains(category) { unique.append(category) }
    }
    checked.oem = try oem?.checked()
    checked.application = try application?.checked()
    return checked
  }
}
