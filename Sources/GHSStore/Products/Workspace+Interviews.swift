public import GHSModel

extension Workspace {
  /// Records what was answered to whether the guideline is for a product.
  ///
  /// The store dates the statement with the present day, and takes the actor as who answered where nobody
  /// is named. The same answers by the same person on the same day change nothing.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - answers: The answers, all of them; a question without one counts as not known.
  ///   - remarks: Where the answers come from.
  ///   - person: Who answered; the actor when empty.
  ///   - expected: The product as the caller saw it; nothing to write over whatever is there.
  /// - Returns: The product with the statement.
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``, ``WorkspaceError/conflict(_:)``,
  ///   ``WorkspaceError/input(_:)``, or a fault of the storage.
  @discardableResult
  public func stateScope(
    of product: ProductID, answers: [ScopeQuestion: InterviewAnswer], remarks: String = "",
    answeredBy person: String = "", expecting expected: Product? = nil
  ) throws(WorkspaceError) -> Product {
    try change(product, .productScope, expecting: expected) { product, day in
      product.scope = ScopeStatement(
        answers: answers, date: day, answeredBy: nameOrActor(person), remarks: remarks)
    }
  }

  /// Records how the safety class of a product was decided, and sets the class that follows.
  ///
  /// The store dates the classification with the present day, and takes the actor as who decided where
  /// nobody is named. The same classification by the same person on the same day changes nothing.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - answers: The answers, all of them; a question without one counts as yes.
  ///   - reason: Why; not empty.
  ///   - person: Who decided; the actor when empty.
  ///   - expected: The product as the caller saw it; nothing to write over whatever is there.
  /// - Returns: The product with the classification and its class.
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``, ``WorkspaceError/conflict(_:)``,
  ///   ``WorkspaceError/input(_:)``, or a fault of the storage.
  @discardableResult
  public func classify(
    _ product: ProductID, answers: [SafetyClassQuestion: InterviewAnswer], reason: String,
    decidedBy person: String = "", expecting expected: Product? = nil
  ) throws(WorkspaceError) -> Product {
    try change(product, .productClassify, expecting: expected) { product, day in
      let classification = SafetyClassification(
        answers: answers, reason: reason, date: day, decidedBy: nameOrActor(person))
      product.classification = classification
      product.safetyClass = classification.safetyClass
    }
  }

  private func change(
    _ id: ProductID, _ operation: JournalOperation, expecting expected: Product?,
    _ modify: (inout Product, CalendarDate) -> Void
  ) throws(WorkspaceError) -> Product {
    try change { transaction in
      let before = try transaction.product(id, expecting: expected)
      var after = before
      modify(&after.product, transaction.today)
      after.product = try after.product.checked()
      try transaction.record(
        operation, of: id, before: Entities(product: before), after: Entities(product: after))
      return after.product
    }
  }

  private func nameOrActor(_ person: String) -> String {
    person.allSatisfy(\.isWhitespace) ? actor : person
  }
}
