public import GHSModel
import GRDB

extension Workspace {
  /// Adds a product that is judged against a pinned catalogue.
  ///
  /// - Returns: The product with its texts in their one form.
  /// - Throws: ``WorkspaceError/productExists(_:)``, ``WorkspaceError/unknownCatalogue(_:)``,
  ///   ``WorkspaceError/input(_:)``, or a fault of the storage.
  @discardableResult
  public func add(
    _ product: Product, catalogue: CatalogueReference
  ) throws(WorkspaceError) -> Product {
    try change { transaction in
      let product = try product.checked()
      guard try transaction.db.assessedProduct(product.id) == nil else {
        throw WorkspaceError.productExists(product.id)
      }
      guard let pinned = try transaction.db.catalogueReference(catalogue.digest) else {
        throw WorkspaceError.unknownCatalogue(catalogue.digest)
      }
      let assessed = Entities.AssessedProduct(product: product, catalogue: pinned)
      try transaction.record(
        .productAdd, of: product.id, before: Entities(), after: Entities(product: assessed))
      return product
    }
  }

  /// Changes the facts of a product; its id stays.
  ///
  /// What was answered on its scope and how its class was decided stay as they are, whatever the product
  /// that is given says of them: ``stateScope(of:answers:remarks:answeredBy:expecting:)`` and
  /// ``classify(_:answers:reason:decidedBy:expecting:)`` change them.
  ///
  /// - Parameters:
  ///   - product: The product as it shall be.
  ///   - expected: The product as the caller saw it; nothing to write over whatever is there.
  /// - Returns: The product with its texts in their one form.
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``, ``WorkspaceError/conflict(_:)``,
  ///   ``WorkspaceError/input(_:)``, also where the class is not the one that was decided, or a fault of
  ///   the storage.
  @discardableResult
  public func update(
    _ product: Product, expecting expected: Product? = nil
  ) throws(WorkspaceError) -> Product {
    try change { transaction in
      let before = try transaction.product(product.id, expecting: expected)
      var after = before
      after.product = product
      after.product.scope = before.product.scope
      after.product.classification = before.product.classification
      after.product = try after.product.checked()
      try transaction.record(
        .productUpdate, of: product.id, before: Entities(product: before),
        after: Entities(product: after))
      return after.product
    }
  }

  /// A product with its judgements and evidence.
  ///
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``, or a fault of the storage.
  public func assessment(of product: ProductID) throws(WorkspaceError) -> Assessment {
    try read { db in try db.assessment(of: product) }
  }

  /// What follows from a product's assessment today.
  ///
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``, or a fault of the storage.
  public func evaluation(of product: ProductID) throws(WorkspaceError) -> Evaluation {
    let day = clock.today
    return try read { db in try evaluation(of: product, on: day, in: db) }
  }

  /// What follows from a product's assessment on a day.
  func evaluation(
    of product: ProductID, on day: CalendarDate, in db: Database
  ) throws -> Evaluation {
    let assessment = try db.assessment(of: product)
    return Evaluation(
      assessment, catalogue: try catalogue(assessment.catalogue.digest, in: db), day: day)
  }
}

extension Transaction {
  /// A product as it is now, provided that it is what the caller saw.
  func product(
    _ id: ProductID, expecting expected: Product?
  ) throws -> Entities.AssessedProduct {
    let present = try db.existingProduct(id)
    if let expected, expected != present.product {
      throw WorkspaceError.conflict(.product(present.product))
    }
    return present
  }
}
