public import GHSModel
import GRDB

extension Workspace {
  /// What it would mean to judge a product against another catalogue; changes nothing.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - catalogue: The other catalogue; it need not be pinned.
  /// - Returns: Everything that would change, as of today.
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``, or a fault of the storage.
  public func migrationPreview(
    of product: ProductID, to catalogue: Catalogue
  ) throws(WorkspaceError) -> CatalogueMigration {
    let day = clock.today
    return try read { db in try migration(of: product, to: catalogue, on: day, in: db) }
  }

  /// Judges a product against another catalogue from now on.
  ///
  /// The catalogue is pinned where it is not yet. One entry of the journal holds everything that changes,
  /// and undo brings all of it back. Drafts of declarations stay, and so do issued declarations, which
  /// keep the catalogue they were issued against.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - catalogue: The other catalogue.
  ///   - expected: The assessment as the preview saw it; nothing to migrate whatever is there.
  /// - Returns: What was changed; nothing was when the product is judged against that very catalogue.
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``, ``WorkspaceError/conflict(_:)``, or a
  ///   fault of the storage.
  @discardableResult
  public func migrate(
    _ product: ProductID, to catalogue: Catalogue, expecting expected: Assessment? = nil
  ) throws(WorkspaceError) -> CatalogueMigration {
    let content = try content(of: catalogue)
    return try change { transaction in
      let migration = try migration(
        of: product, to: catalogue, on: transaction.today, in: transaction.db)
      if let expected {
        try migration.before.assessment.requireSame(as: expected)
      }
      guard migration.isNeeded else { return migration }
      try transaction.pin(content)
      let (before, after) = Entities.sides(of: migration)
      try transaction.record(.catalogueMigrate, of: product, before: before, after: after)
      return migration
    }
  }

  private func migration(
    of product: ProductID, to catalogue: Catalogue, on day: CalendarDate, in db: Database
  ) throws -> CatalogueMigration {
    let assessment = try db.assessment(of: product)
    return try CatalogueMigration(
      of: assessment, from: try self.catalogue(assessment.catalogue.digest, in: db), to: catalogue,
      day: day)
  }
}

extension Entities {
  /// What a migration touches, and nothing that it leaves as it is.
  fileprivate static func sides(
    of migration: CatalogueMigration
  ) -> (before: Entities, after: Entities) {
    let old = migration.before.assessment
    let new = migration.after.assessment
    let links = Dictionary(
      new.evidence.map { ($0.id, $0.requirements) }, uniquingKeysWith: { first, _ in first })
    let moved = Set(old.evidence.filter { links[$0.id] != $0.requirements }.map(\.id))
    return (
      Entities(
        product: AssessedProduct(product: old.product, catalogue: old.catalogue),
        judgements: old.judgements.filter { new.judgements[$0.key] == nil },
        evidence: old.evidence.filter { moved.contains($0.id) }),
      Entities(
        product: AssessedProduct(product: new.product, catalogue: new.catalogue),
        judgements: [:],
        evidence: new.evidence.filter { moved.contains($0.id) })
    )
  }
}

extension Assessment {
  /// Refuses to go on when the assessment is no longer what somebody saw.
  ///
  /// - Throws: ``WorkspaceError/conflict(_:)`` with the first thing that is different.
  fileprivate func requireSame(as seen: Assessment) throws {
    guard self != seen else { return }
    if catalogue != seen.catalogue { throw WorkspaceError.conflict(.catalogue(catalogue)) }
    if product != seen.product { throw WorkspaceError.conflict(.product(product)) }
    let judged = Set(judgements.keys).union(seen.judgements.keys)
      .filter { judgement(of: $0) != seen.judgement(of: $0) }
    if !judged.isEmpty {
      throw WorkspaceError.conflict(
        .judgements(Dictionary(uniqueKeysWithValues: judged.map { ($0, judgement(of: $0)) })))
    }
    let changed = Set(evidence).symmetricDifference(seen.evidence).map(\.id).min()
    if let changed {
      throw WorkspaceError.conflict(
        .evidence(changed, current: evidence.first { $0.id == changed }))
    }
  }
}
