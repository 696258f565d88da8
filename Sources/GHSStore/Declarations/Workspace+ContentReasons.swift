public import GHSModel

extension Workspace {
  /// Every reason why a content that has not been saved yet could not be issued now.
  ///
  /// Every file is read again first, and what that finds is recorded.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - content: What a declaration would hold.
  /// - Returns: The reasons; empty when it could be issued.
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``, or a fault of the storage.
  public func issueReasons(
    _ product: ProductID, content: DeclarationContent
  ) throws(WorkspaceError) -> [Finding] {
    try checkEvidence(product)
    return try read { db in
      IssueGate.reasons(
        against: content, evaluation: try evaluation(of: product, on: clock.today, in: db),
        numbersInUse: try db.declarationNumbersInUse())
    }
  }
}
