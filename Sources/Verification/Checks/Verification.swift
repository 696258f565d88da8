public import GHSModel

/// What was found of a package: the contract `ghs-verification/1`.
public struct Verification: Encodable, Hashable, Sendable {
  /// The version of the contract.
  public let schema = "ghs-verification/1"
  /// The package, as it was named.
  public let package: String
  /// Whether everything holds.
  ///
  /// Nothing failed, and nothing was impossible to check but what needs more than the package and was not
  /// asked for: a signature that is not claimed either, and the declaration that a revision replaces. What a
  /// package makes no statement of does not count.
  public let holds: Bool
  /// What the package declares; nothing when its record cannot be read.
  public let declaration: Summary?
  /// What was found, in the order of ``CheckID``.
  public let checks: [Check]
  /// The checks that may be impossible.
  private let optional: Set<CheckID>

  /// What a package declares, as it says itself.
  public struct Summary: Encodable, Hashable, Sendable {
    /// Whether anything is declared at all.
    public let subject: PackageSubject
    /// The number of the declaration; empty for an assessment.
    public let number: String
    /// The issuer.
    public let issuer: String
    /// The product.
    public let product: String
    /// Its version.
    public let version: String
    /// The level claimed.
    public let level: Int?
    /// The categories claimed.
    public let categories: [CategoryID]
    /// The day of issue.
    public let issuedOn: CalendarDate
    /// Where the declaration is in its life.
    public let status: Declaration.Status
    /// The declaration that it replaces, as it says; nothing when it replaces none.
    public let supersedes: DeclarationCitation?
    /// The declaration that has replaced it, as it says; nothing when none has.
    public let supersededBy: DeclarationCitation?
    /// For whom the package was made.
    public let audience: Audience
    /// The limits on validity, in the issuer's words.
    public let validity: String
    /// What stands for the record at its issue, the same in the full and the public version.
    public let frozenCommitment: String

    private enum CodingKeys: String, CodingKey {
      case subject, number, issuer, product, version, level, categories, issuedOn, status, audience
      case validity, frozenCommitment, supersedes, supersededBy
    }

    init(_ declaration: PackagedDeclaration) {
      let record = declaration.record
      subject = declaration.subject
      number = record.content.number
      issuer = record.content.issuerName
      product = record.assessment.product.name
      version = record.assessment.product.version
      level = record.content.claimedLevel
      categories = record.content.claimedCategories
      issuedOn = record.issuedOn
      status = declaration.status
      supersedes = declaration.revision?.supersedes
      supersededBy = declaration.supersededBy
      audience = declaration.disclosure.audience
      validity = record.content.validity
      frozenCommitment = declaration.disclosure.frozenCommitment
    }

    /// Encodes every key, an unset level as null.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(subject, forKey: .subject)
      try container.encode(number, forKey: .number)
      try container.encode(issuer, forKey: .issuer)
      try container.encode(product, forKey: .product)
      try container.encode(version, forKey: .version)
      try container.encode(level, forKey: .level)
      try container.encode(categories, forKey: .categories)
      try container.encode(issuedOn, forKey: .issuedOn)
      try container.encode(status, forKey: .status)
      try container.encode(supersedes, forKey: .supersedes)
      try container.encode(supersededBy, forKey: .supersededBy)
      try container.encode(audience, forKey: .audience)
      try container.encode(validity, forKey: .validity)
      try container.encode(frozenCommitment, forKey: .frozenCommitment)
    }
  }

  private enum CodingKeys: String, CodingKey {
    case schema, package, holds, declaration, checks
  }

  /// Encodes every key, an unreadable declaration as null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schema, forKey: .schema)
    try container.encode(package, forKey: .package)
    try container.encode(holds, forKey: .holds)
    try container.encode(declaration, forKey: .declaration)
    try container.encode(checks, forKey: .checks)
  }

  /// Brings together what was found; optional are the checks that may be impossible.
  init(
    package: String, declaration: PackagedDeclaration?, checks: [Check], optional: Set<CheckID>
  ) {
    self.init(
      package, declaration: declaration.map(Summary.init), checks: checks, optional: optional)
  }

  /// The same with another finding of one thing, which may no longer be impossible.
  func replacing(_ check: Check) -> Verification {
    Verification(
      package, declaration: declaration,
      checks: checks.map { $0.id == check.id ? check : $0 },
      optional: optional.subtracting([check.id]))
  }

  private init(
    _ package: String, declaration: Summary?, checks: [Check], optional: Set<CheckID>
  ) {
    self.package = package
    self.declaration = declaration
    self.checks = checks
    self.optional = optional
    holds = checks.allSatisfy { check in
      check.result == .passed || check.result == .notApplicable
        || (check.result == .notPossible && optional.contains(check.id))
    }
  }
}
