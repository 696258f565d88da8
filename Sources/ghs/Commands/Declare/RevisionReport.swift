import GHSModel

/// What `ghs declare revise --json` and `ghs declare changes --json` print: `ghs-revision/1`.
struct RevisionReport: Encodable {
  let schema = "ghs-revision/1"
  /// The product.
  let product: ProductID
  /// What changes against the former declaration.
  let revision: Revision
  /// The level the new declaration claims.
  let claimedLevel: Int?
  /// The level the product is eligible for by the present assessment; nothing for an issued declaration.
  let eligibleLevel: Int?
  /// What a higher level cost while the scheme existed.
  let fee: Fee?
  /// The draft that was made, or that is compared.
  let draft: Declaration?

  /// A fee of the past, with the sentence that it cannot be paid any more.
  struct Fee: Encodable {
    let difference: Int
    let table: FeeTable

    private enum CodingKeys: String, CodingKey {
      case difference, currency, taxIncluded, closing
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(difference, forKey: .difference)
      try container.encode(table.currency, forKey: .currency)
      try container.encode(table.taxIncluded, forKey: .taxIncluded)
      try container.encode(table.closing, forKey: .closing)
    }
  }

  /// Brings together what is known of a revision.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - revision: What changes.
  ///   - claimedLevel: The level the new declaration claims.
  ///   - eligibleLevel: The level the product is eligible for.
  ///   - draft: The draft, if there is one.
  ///   - fees: The fee table of the former scheme.
  init(
    of product: ProductID, _ revision: Revision, claimedLevel: Int?, eligibleLevel: Int?,
    draft: Declaration?, fees: FeeTable
  ) {
    self.product = product
    self.revision = revision
    self.claimedLevel = claimedLevel
    self.eligibleLevel = eligibleLevel
    self.draft = draft
    fee =
      if case .raised(let from, let to) = revision.move {
        fees.difference(from: from, to: to).map { Fee(difference: $0, table: fees) }
      } else {
        nil
      }
  }

  private enum CodingKeys: String, CodingKey {
    case schema, product, supersedes, changes, explanation, claimedLevel, eligibleLevel, fee, draft
  }

  /// Encodes every key, absent values as null.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schema, forKey: .schema)
    try container.encode(product, forKey: .product)
    try container.encode(revision.supersedes, forKey: .supersedes)
    try container.encode(revision.changes.map(Line.init), forKey: .changes)
    try container.encode(revision.move?.explanation, forKey: .explanation)
    try container.encode(claimedLevel, forKey: .claimedLevel)
    try container.encode(eligibleLevel, forKey: .eligibleLevel)
    try container.encode(fee, forKey: .fee)
    try container.encode(draft, forKey: .draft)
  }

  /// A change with its line in both languages.
  private struct Line: Encodable {
    let change: RevisionChange

    private enum CodingKeys: String, CodingKey {
      case message
    }

    func encode(to encoder: any Encoder) throws {
      try change.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(change.sentence, forKey: .message)
    }
  }
}
