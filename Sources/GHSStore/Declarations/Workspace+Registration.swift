public import GHSModel
import GRDB

extension Workspace {
  /// Records what is known of the registration of a declaration, or that nothing is.
  ///
  /// The registration stands beside the declaration, whatever its status, and changes nothing that was
  /// frozen. Undo takes the record back.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - id: The declaration, by its place among those of the product.
  ///   - registration: What is known; nothing to take the record away.
  ///   - expected: The declaration as the caller saw it; nothing to write over whatever is recorded.
  /// - Returns: The declaration with its registration.
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``, ``WorkspaceError/unknownDeclaration(_:of:)``,
  ///   ``WorkspaceError/conflict(_:)``, ``WorkspaceError/input(_:)``, or a fault of the storage.
  @discardableResult
  public func recordRegistration(
    _ product: ProductID, declaration id: Int, _ registration: Registration?,
    expecting expected: Declaration? = nil
  ) throws(WorkspaceError) -> Declaration {
    try change { transaction in
      let registration = try registration?.checked()
      _ = try transaction.db.existingProduct(product)
      let states = try transaction.db.declarationStates(of: product)
      guard let before = states.first(where: { $0.id == id }) else {
        throw WorkspaceError.unknownDeclaration(id, of: product)
      }
      if let expected, expected.registration != before.registration {
        throw WorkspaceError.conflict(.registration(before.registration))
      }
      var after = before
      after.registration = registration
      try transaction.record(
        .declarationRegistration, of: product, before: Entities(declarations: [before]),
        after: Entities(declarations: [after]))
      return try declaration(after, of: product, in: transaction.db)
    }
  }
}
