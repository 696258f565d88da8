/// What `ghs status --json` prints: the contract other programs rely on.
///
/// Keys are never localised; they are sorted when encoded.
public struct StatusReport: Encodable, Sendable {
  /// The version of the contract: `ghs-status/1`.
  public let schema = "ghs-status/1"
  /// The product, without its intended use.
  public let product: ProductSummary
  /// The catalogue the product is judged against.
  public let catalogue: CatalogueReference
  /// The level the product is eligible for, or null.
  public let level: Int?
  /// The counts of each category.
  public let categories: [CategoryCounts]
  /// The smallest next step, or null at the highest level.
  public let next: NextStep?
  /// What the rules say.
  public let findings: [Finding]
  /// The level with its reason.
  public let derivation: Derivation

  /// Reports an evaluation.
  public init(_ evaluation: Evaluation) {
    product = ProductSummary(evaluation.assessment.product)
    catalogue = evaluation.assessment.catalogue
    level = evaluation.level
    categories = evaluation.categoryCounts
    next = evaluation.nextStep
    findings = evaluation.findings
    derivation = evaluation.derivation
  }

  private enum CodingKeys: String, CodingKey {
    case schema, product, catalogue, level, categories, next, findings, derivation
  }

  /// Encodes every key of the contract, absent values as null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schema, forKey: .schema)
    try container.encode(product, forKey: .product)
    try container.encode(catalogue, forKey: .catalogue)
    try container.encode(level, forKey: .level)
    try container.encode(categories, forKey: .categories)
    try container.encode(next, forKey: .next)
    try container.encode(findings, forKey: .findings)
    try container.encode(derivation, forKey: .derivation)
  }

  /// The part of a product that identifies it.
  public struct ProductSummary: Encodable, Sendable {
    /// The slug.
    public let id: ProductID
    /// Its name.
    public let name: String
    /// Its version.
    public let version: String
    /// Who makes it.
    public let vendor: String
    /// The safety class, or null until it has been classified.
    public let safetyClass: SafetyClass?

    /// Summarises a product.
    public init(_ product: Product) {
      id = product.id
      name = product.name
      version = product.version
      vendor = product.vendor
      safetyClass = product.safetyClass
    }

    private enum CodingKeys: String, CodingKey {
      case id, name, version, vendor, safetyClass
    }

    /// Encodes every key, an unset class as null.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(name, forKey: .name)
      try container.encode(version, forKey: .version)
      try container.encode(vendor, forKey: .vendor)
      try container.encode(safetyClass, forKey: .safetyClass)
    }
  }
}
