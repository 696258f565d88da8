import GHSModel
import GRDB

extension Database {
  /// The ids of all products, in their order.
  func productIDs() throws -> [ProductID] {
    try String.fetchAll(self, sql: "SELECT id FROM product ORDER BY id").map(ProductID.stored)
  }

  /// A product with the catalogue it is judged against; nothing when there is no such product.
  func assessedProduct(_ id: ProductID) throws -> Entities.AssessedProduct? {
    try Row.fetchOne(
      cachedStatement(
        sql: """
          SELECT \(Entities.AssessedProduct.columns)
          FROM product JOIN catalogue ON catalogue.digest = product.catalogue
          WHERE product.id = ?
          """),
      arguments: [id.rawValue]
    ).map(Entities.AssessedProduct.init(row:))
  }

  /// A product with the catalogue it is judged against.
  ///
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``.
  func existingProduct(_ id: ProductID) throws -> Entities.AssessedProduct {
    guard let assessed = try assessedProduct(id) else {
      throw WorkspaceError.unknownProduct(
        id, nearest: NearestMatches.among(try productIDs(), to: id.rawValue))
    }
    return assessed
  }

  /// Inserts a product or writes its present facts.
  func write(_ assessed: Entities.AssessedProduct) throws {
    let product = assessed.product
    try cachedStatement(
      sql: """
        INSERT INTO product
          (id, name, version, vendor, intended_use, safety_class, classification, scope, catalogue)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, version = excluded.version,
          vendor = excluded.vendor, intended_use = excluded.intended_use,
          safety_class = excluded.safety_class, classification = excluded.classification,
          scope = excluded.scope, catalogue = excluded.catalogue
        """
    ).execute(arguments: [
      product.id.rawValue, product.name, product.version, product.vendor, product.intendedUse,
      product.safetyClass?.rawValue, try product.classification.map { try CanonicalJSON.text($0) },
      try product.scope.map { try CanonicalJSON.text($0) }, assessed.catalogue.digest.hexadecimal,
    ])
  }

  /// A product with all its judgements and evidence.
  ///
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``.
  func assessment(of id: ProductID) throws -> Assessment {
    let assessed = try existingProduct(id)
    return Assessment(
      product: assessed.product, catalogue: assessed.catalogue,
      judgements: try judgements(of: id), evidence: try evidence(of: id))
  }
}

extension Entities.AssessedProduct {
  /// The columns that ``init(row:)`` reads.
  static let columns = """
    product.id, product.name, product.version, product.vendor, product.intended_use,
    product.safety_class, product.classification, product.scope,
    catalogue.id, catalogue.edition, catalogue.digest
    """

  /// Reads a product joined with its catalogue, from the first column on.
  init(row: Row) throws {
    product = Product(
      id: try ProductID.stored(row[0]), name: row[1], version: row[2], vendor: row[3],
      intendedUse: row[4], safetyClass: try (row[5] as String?).map(SafetyClass.stored),
      classification: try (row[6] as String?).map { try SafetyClassification.storedAsJSON($0) },
      scope: try (row[7] as String?).map { try ScopeStatement.storedAsJSON($0) })
    catalogue = CatalogueReference(
      id: row[8], edition: row[9], digest: try ContentDigest.stored(row[10]))
  }
}
