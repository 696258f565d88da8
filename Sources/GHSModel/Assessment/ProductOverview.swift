/// What a list of products shows of one: enough to choose, without loading the assessment.
public struct ProductOverview: Hashable, Sendable, Identifiable {
  /// The product.
  public var product: Product
  /// The catalogue it is judged against.
  public var catalogue: CatalogueReference
  /// The level it is eligible for, or nothing.
  public var level: Int?
  /// The counts of each category, in the order of the catalogue.
  public var categories: [CategoryCounts]
  /// How many blocking findings there are.
  public var blockingFindings: Int
  /// How many advisory findings there are.
  public var advisoryFindings: Int
  /// The declaration in force, or else the draft, if there is either.
  public var declaration: DeclarationOverview?

  /// The slug of the product.
  public var id: ProductID { product.id }

  /// Creates an overview.
  public init(
    product: Product, catalogue: CatalogueReference, level: Int?, categories: [CategoryCounts],
    blockingFindings: Int, advisoryFindings: Int, declaration: DeclarationOverview?
  ) {
    self.product = product
    self.catalogue = catalogue
    self.level = level
    self.categories = categories
    self.blockingFindings = blockingFindings
    self.advisoryFindings = advisoryFindings
    self.declaration = declaration
  }

  /// What a list shows of a declaration.
  public struct DeclarationOverview: Hashable, Sendable {
    /// The number printed on it; may be empty while it is a draft.
    public var number: String
    /// Where it is in its life.
    public var status: Declaration.Status
    /// The level it claims.
    public var claimedLevel: Int?
    /// Whether the assessment has moved on since it was issued.
    public var isStale: Bool

    /// Creates an overview.
    public init(number: String, status: Declaration.Status, claimedLevel: Int?, isStale: Bool) {
      self.number = number
      self.status = status
      self.claimedLevel = claimedLevel
      self.isStale = isStale
    }
  }
}
