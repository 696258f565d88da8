public import GHSModel
import GRDB

extension Workspace {
  /// Issues the draft of a product's declaration.
  ///
  /// Every file is read again first, and what that finds is recorded even when the gate then refuses.
  /// Issuing freezes the assessment as it is, and the declaration that was in force is superseded.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - expected: The draft as the caller saw it; nothing to issue whatever is there.
  ///   - progress: Called while the files are read.
  /// - Returns: The declaration with what it rests on.
  /// - Throws: ``WorkspaceError/cancelled``, ``WorkspaceError/issueRefused(_:)`` with every reason, ``WorkspaceError/noDraft(_:)``,
  ///   ``WorkspaceError/conflict(_:)``, ``WorkspaceError/unknownProduct(_:nearest:)``, or a fault of
  ///   the storage.
  @discardableResult
  public func issue(
    _ product: ProductID, expecting expected: DeclarationContent? = nil,
    progress: WorkReport = { _ in }
  ) throws(WorkspaceError) -> Declaration {
    try checkEvidence(product, progress: progress)
    return try change { transaction in
      guard let draft = try transaction.draft(of: product, expecting: expected) else {
        throw WorkspaceError.noDraft(product)
      }
      let evaluation = try transaction.evaluation(of: product)
      let reasons = IssueGate.reasons(
        against: draft.content, evaluation: evaluation,
        numbersInUse: try transaction.db.declarationNumbersInUse())
      guard reasons.isEmpty else { throw WorkspaceError.issueRefused(reasons) }
      var issued = draft
      issued.status = .issued
      issued.record = try transaction.db.freeze(
        DeclarationRecord(
          content: draft.content, evaluation: evaluation,
          journalHead: transaction.db.journalHead()))
      var before = [draft]
      var after = [issued]
      if let former = try transaction.db.declarationInForce(of: product) {
        var superseded = former
        superseded.status = .superseded
        before.insert(former, at: 0)
        after.insert(superseded, at: 0)
      }
      try transaction.record(
        .declarationIssue, of: product, before: Entities(declarations: before),
        after: Entities(declarations: after))
      return try declaration(issued, of: product, in: transaction.db)
    }
  }

  /// Every reason why the draft of a product's declaration cannot be issued now; empty when it can.
  ///
  /// Every file is read again first, and what that finds is recorded.
  ///
  /// - Throws: ``WorkspaceError/noDraft(_:)``, ``WorkspaceError/unknownProduct(_:nearest:)``, or a
  ///   fault of the storage.
  public func issueReasons(
    _ product: ProductID, progress: WorkReport = { _ in }
  ) throws(WorkspaceError) -> [Finding] {
    let draft = try read { db in
      _ = try db.existingProduct(product)
      return try db.declarationStates(of: product).first { $0.status == .draft }
    }
    guard let draft else { throw .noDraft(product) }
    return try issueReasons(product, content: draft.content, progress: progress)
  }

  /// Every reason why a content that has not been saved yet could not be issued now.
  ///
  /// Every file is read again first, and what that finds is recorded.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - content: What a declaration would hold.
  ///   - progress: Called while the files are read.
  /// - Returns: The reasons; empty when it could be issued.
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``, or a fault of the storage.
  public func issueReasons(
    _ product: ProductID, content: DeclarationContent,
    progress: WorkReport = { _ in }
  ) throws(WorkspaceError) -> [Finding] {
    try checkEvidence(product, progress: progress)
    return try read { db in
      IssueGate.reasons(
        against: content, evaluation: try evaluation(of: product, on: clock.today, in: db),
        numbersInUse: try db.declarationNumbersInUse())
    }
  }

  /// Takes the issued declaration of a product back.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - reason: Why; must not be empty.
  /// - Returns: The withdrawn declaration.
  /// - Throws: ``WorkspaceError/noDeclarationInForce(_:)``,
  ///   ``WorkspaceError/unknownProduct(_:nearest:)``, ``WorkspaceError/input(_:)``, or a fault of the
  ///   storage.
  @discardableResult
  public func withdraw(
    _ product: ProductID, reason: String
  ) throws(WorkspaceError) -> Declaration {
    try change { transaction in
      let reason = try FieldText.prose(reason, .withdrawalReason, required: true)
      _ = try transaction.db.existingProduct(product)
      guard let issued = try transaction.db.declarationInForce(of: product) else {
        throw WorkspaceError.noDeclarationInForce(product)
      }
      var withdrawn = issued
      withdrawn.status = .withdrawn
      withdrawn.withdrawal = Declaration.Withdrawal(date: transaction.today, reason: reason)
      try transaction.record(
        .declarationWithdraw, of: product, before: Entities(declarations: [issued]),
        after: Entities(declarations: [withdrawn]))
      return try declaration(withdrawn, of: product, in: transaction.db)
    }
  }

  /// How a product's assessment has moved on since its declaration was issued; empty while the
  /// declaration says what is, and when none is in force.
  ///
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``, or a fault of the storage.
  public func changesSinceIssue(
    of product: ProductID
  ) throws(WorkspaceError) -> [DeclarationChange] {
    try read { db in
      _ = try db.existingProduct(product)
      guard let digest = try db.declarationInForce(of: product)?.record else { return [] }
      let evaluation = try evaluation(of: product, on: clock.today, in: db)
      return try record(digest, in: db).changes(since: evaluation)
    }
  }
}

extension Database {
  /// The issued declaration of a product, if there is one.
  func declarationInForce(of product: ProductID) throws -> Entities.DeclarationState? {
    try declarationStates(of: product).first { $0.status == .issued }
  }
}
