import GHSModel
import GRDB

extension Database {
  /// Keeps the summary of a product.
  func write(_ summary: Summary, of product: ProductID) throws {
    try cachedStatement(sql: "DELETE FROM summary WHERE product = ?")
      .execute(arguments: [product.rawValue])
    try cachedStatement(
      sql: """
        INSERT INTO summary
          (product, rules, valid_from, valid_until, level, blocking, advisory, declaration_number,
            declaration_status, declaration_level, declaration_stale)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      product.rawValue, AssessmentRules.version, summary.validity.from?.description,
      summary.validity.until?.description, summary.level, summary.blockingFindings,
      summary.advisoryFindings, summary.declaration?.number, summary.declaration?.status.rawValue,
      summary.declaration?.claimedLevel, summary.declaration?.isStale ?? false,
    ])
    for (position, category) in summary.categories.enumerated() {
      try cachedStatement(
        sql: "INSERT INTO summary_category VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
      ).execute(arguments: [
        product.rawValue, position, category.id.rawValue, category.conforms, category.required,
        category.satisfied, category.conforming, category.nonconforming, category.notApplicable,
        category.notAssessed,
      ])
    }
  }

  /// The overviews of the products whose summary is good on a day, in ascending order of the ids.
  func overviews(on day: CalendarDate) throws -> [ProductOverview] {
    var overviews: [ProductOverview] = []
    var categories = try categoryCounts()[...]
    let rows = try Row.fetchCursor(
      self,
      sql: """
        SELECT \(Entities.AssessedProduct.columns), level, blocking, advisory,
          declaration_number, declaration_status, declaration_level, declaration_stale
        FROM product
          JOIN catalogue ON catalogue.digest = product.catalogue
          JOIN summary ON summary.product = product.id
        WHERE rules = ? AND coalesce(valid_from <= ?, TRUE) AND coalesce(? <= valid_until, TRUE)
        ORDER BY product.id
        """,
      arguments: [AssessmentRules.version, day.description, day.description])
    while let row = try rows.next() {
      let assessed = try Entities.AssessedProduct(row: row)
      let id = assessed.product.id.rawValue
      // Both come in the order of the ids.
      categories = categories.drop { $0.product < id }
      let own = categories.prefix { $0.product == id }
      overviews.append(
        ProductOverview(
          product: assessed.product, catalogue: assessed.catalogue, level: row[11],
          categories: own.map(\.counts), blockingFindings: row[12], advisoryFindings: row[13],
          declaration: try (row[14] as String?).map { number in
            ProductOverview.DeclarationOverview(
              number: number, status: try Declaration.Status.stored(row[15]),
              claimedLevel: row[16], isStale: row[17])
          }))
    }
    return overviews
  }

  /// The counts of each category of each product, in ascending order of the products' ids.
  private func categoryCounts() throws -> [(product: String, counts: CategoryCounts)] {
    var counts: [(product: String, counts: CategoryCounts)] = []
    let rows = try Row.fetchCursor(
      self,
      sql: """
        SELECT product, category, conforms, required, satisfied, conforming, nonconforming,
          not_applicable, not_assessed
        FROM summary_category ORDER BY product, position
        """)
    while let row = try rows.next() {
      counts.append(
        (
          row[0],
          CategoryCounts(
            id: try CategoryID.stored(row[1]), conforms: row[2], required: row[3],
            satisfied: row[4], conforming: row[5], nonconforming: row[6], notApplicable: row[7],
            notAssessed: row[8])
        ))
    }
    return counts
  }
}
