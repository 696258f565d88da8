/// What `ghs catalogue migrate --json` prints: the contract other programs rely on.
///
/// Keys are never localised, are sorted when encoded, and are always there, absent values as null.
public struct MigrationReport: Encodable, Sendable {
  /// The version of the contract: `ghs-catalogue-migration/1`.
  public let schema = "ghs-catalogue-migration/1"
  /// Whether the migration is only shown, has been made, or is not needed.
  public let state: State
  /// The product.
  public let product: ProductID
  /// The catalogue it is or was judged against.
  public let from: CatalogueReference
  /// The other catalogue.
  public let to: CatalogueReference
  /// Whether the level follows from the categories by another rule.
  public let levelRuleChanged: Bool
  /// The migration in numbers.
  public let counts: MigrationCounts
  /// What becomes of each requirement.
  public let requirements: [Item]
  /// Evidence that supports nothing any more.
  public let unlinkedEvidence: [EvidenceID]
  /// What follows from the assessment before.
  public let before: Side
  /// What follows from it afterwards.
  public let after: Side

  /// Reports a migration.
  public init(_ migration: CatalogueMigration, _ state: State) {
    self.state = state
    product = migration.before.assessment.product.id
    from = migration.from
    to = migration.to
    levelRuleChanged = migration.changesLevelRule
    counts = migration.counts
    requirements = migration.items.map(Item.init)
    unlinkedEvidence = migration.unlinkedEvidence.map(\.id)
    before = Side(migration.before)
    after = Side(migration.after)
  }

  private enum CodingKeys: String, CodingKey {
    case schema, state, product, from, to, levelRuleChanged, counts, requirements,
      unlinkedEvidence, before, after
  }

  /// How far a migration has come.
  public enum State: String, Encodable, Sendable {
    /// Nothing has been changed.
    case preview
    /// It has been made.
    case migrated
    /// The product is judged against that very catalogue already.
    case upToDate = "up-to-date"
  }

  /// What follows from an assessment on one side of the migration.
  public struct Side: Encodable, Sendable {
    /// The level the product is eligible for, or null.
    public let level: Int?
    /// The counts of each category.
    public let categories: [CategoryCounts]
    /// What the rules say.
    public let findings: [Finding]

    init(_ evaluation: Evaluation) {
      level = evaluation.level
      categories = evaluation.categoryCounts
      findings = evaluation.findings
    }

    private enum CodingKeys: String, CodingKey {
      case level, categories, findings
    }

    /// Encodes every key, no level as null.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(level, forKey: .level)
      try container.encode(categories, forKey: .categories)
      try container.encode(findings, forKey: .findings)
    }
  }
}
