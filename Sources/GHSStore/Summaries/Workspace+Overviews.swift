public import GHSModel
import GRDB

extension Workspace {
  /// What a list shows of every product today, in ascending order of the ids.
  ///
  /// Taken from the summary that every change refreshes, so that no assessment is loaded. A summary that
  /// is not good today, because evidence has expired or become effective since or because it was made
  /// by other rules, is computed anew, and kept when the file can be written at once.
  public func overviews() throws(WorkspaceError) -> [ProductOverview] {
    let day = clock.today
    let (overviews, outdated, head) = try read { db in
      var overviews = try db.overviews(on: day)
      var outdated: [ProductID: Summary] = [:]
      let ids = try db.productIDs()
      guard ids.count != overviews.count else { return (overviews, outdated, try db.journalHead()) }
      let current = Set(overviews.map(\.id))
      for id in ids where !current.contains(id) {
        let assessment = try db.assessment(of: id)
        let summary = try summary(of: assessment, on: day, in: db)
        overviews.append(ProductOverview(assessment, summary))
        outdated[id] = summary
      }
      return (overviews.sorted { $0.id < $1.id }, outdated, try db.journalHead())
    }
    if !outdated.isEmpty { keepIfPossible(outdated, computedAt: head) }
    return overviews
  }

  /// What a list shows of a product's declaration today; nothing when there is none and no draft.
  ///
  /// An assessment is evaluated only where an issued declaration may have become stale.
  ///
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``, or a fault of the storage.
  public func declarationOverview(
    of product: ProductID
  ) throws(WorkspaceError) -> ProductOverview.DeclarationOverview? {
    let day = clock.today
    return try read { db in
      _ = try db.existingProduct(product)
      let declarations = try db.declarationStates(of: product)
      let issued = try declarations.first { $0.status == .issued }?.record.map {
        try record($0, in: db)
      }
      return try ProductOverview.DeclarationOverview(
        issued: issued, draft: declarations.first { $0.status == .draft }?.content,
        evaluation: evaluation(of: product, on: day, in: db))
    }
  }

  /// What follows from an assessment, in short.
  func summary(
    of assessment: Assessment, on day: CalendarDate, in db: Database
  ) throws -> Summary {
    let evaluation = Evaluation(
      assessment, catalogue: try catalogue(assessment.catalogue.digest, in: db), day: day)
    let declarations = try db.declarationStates(of: assessment.product.id)
    let issued = try declarations.first { $0.status == .issued }?.record.map {
      try record($0, in: db)
    }
    return Summary(
      evaluation, issued: issued, draft: declarations.first { $0.status == .draft }?.content)
  }

  /// Keeps summaries unless the workspace has changed since, cannot be written, or is being written by
  /// another program: a summary can always be computed again.
  private func keepIfPossible(_ summaries: [ProductID: Summary], computedAt head: JournalHead) {
    try? queue.writeWithoutTransaction { db in
      let patience = try Int.fetchOne(db, sql: "PRAGMA busy_timeout") ?? 0
      try db.execute(sql: "PRAGMA busy_timeout = 0")
      defer { try? db.execute(sql: "PRAGMA busy_timeout = \(patience)") }
      try db.inTransaction(.immediate) {
        guard try db.journalHead() == head else { return .rollback }
        for (product, summary) in summaries {
          try db.write(summary, of: product)
        }
        return .commit
      }
    }
  }
}

extension Transaction {
  /// Computes the summary of a product anew, as part of the change that made it necessary.
  func refreshSummary(of product: ProductID) throws {
    let assessment = try db.assessment(of: product)
    try db.write(workspace.summary(of: assessment, on: today, in: db), of: product)
  }
}

extension ProductOverview {
  fileprivate init(_ assessment: Assessment, _ summary: Summary) {
    self.init(
      product: assessment.product, catalogue: assessment.catalogue, level: summary.level,
      categories: summary.categories, blockingFindings: summary.blockingFindings,
      advisoryFindings: summary.advisoryFindings, declaration: summary.declaration)
  }
}
