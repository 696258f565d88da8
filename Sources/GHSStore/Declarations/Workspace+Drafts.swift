public import GHSModel
import GRDB

extension Workspace {
  /// The declarations of a product with what they rest on, oldest first.
  ///
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``, or a fault of the storage.
  public func declarations(of product: ProductID) throws(WorkspaceError) -> [Declaration] {
    try read { db in
      _ = try db.existingProduct(product)
      return try db.declarationStates(of: product).map { state in
        try declaration(state, of: product, in: db)
      }
    }
  }

  /// Writes the draft of a product's declaration, and begins one where there is none.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - content: What the issuer has filled in so far.
  ///   - expected: The content as the caller saw it, empty where there was no draft; nothing to write
  ///     over whatever is there.
  /// - Returns: The draft with its texts in their one form.
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``, ``WorkspaceError/conflict(_:)``,
  ///   ``WorkspaceError/input(_:)``, or a fault of the storage.
  @discardableResult
  public func saveDraft(
    _ product: ProductID, _ content: DeclarationContent,
    expecting expected: DeclarationContent? = nil
  ) throws(WorkspaceError) -> Declaration {
    try change { transaction in
      let content = try content.checked()
      _ = try transaction.db.existingProduct(product)
      let before = try transaction.draft(of: product, expecting: expected)
      var after =
        try before
        ?? Entities.DeclarationState(
          id: transaction.db.nextDeclarationID(of: product), status: .draft, content: content)
      after.content = content
      try transaction.record(
        .declarationDraft, of: product, before: Entities(declarations: before.map { [$0] } ?? []),
        after: Entities(declarations: [after]))
      return try declaration(after, of: product, in: transaction.db)
    }
  }

  /// Throws the draft of a product's declaration away; undo brings it back.
  ///
  /// - Throws: ``WorkspaceError/noDraft(_:)``, ``WorkspaceError/conflict(_:)``,
  ///   ``WorkspaceError/unknownProduct(_:nearest:)``, or a fault of the storage.
  public func discardDraft(
    _ product: ProductID, expecting expected: DeclarationContent? = nil
  ) throws(WorkspaceError) {
    try change { transaction in
      _ = try transaction.db.existingProduct(product)
      guard let draft = try transaction.draft(of: product, expecting: expected) else {
        throw WorkspaceError.noDraft(product)
      }
      try transaction.record(
        .declarationDiscard, of: product, before: Entities(declarations: [draft]),
        after: Entities(declarations: []))
    }
  }

  /// Begins a draft with the content of the issued declaration, or else of the last one that was.
  ///
  /// The number is left empty, because every declaration has its own. The issued declaration stays in
  /// force until the draft is issued.
  ///
  /// - Throws: ``WorkspaceError/draftExists(_:)``, ``WorkspaceError/nothingToRevise(_:)``,
  ///   ``WorkspaceError/unknownProduct(_:nearest:)``, or a fault of the storage.
  @discardableResult
  public func revise(_ product: ProductID) throws(WorkspaceError) -> Declaration {
    try change { transaction in
      _ = try transaction.db.existingProduct(product)
      let states = try transaction.db.declarationStates(of: product)
      guard !states.contains(where: { $0.status == .draft }) else {
        throw WorkspaceError.draftExists(product)
      }
      guard var content = (states.last { $0.status == .issued } ?? states.last)?.content else {
        throw WorkspaceError.nothingToRevise(product)
      }
      content.number = ""
      let draft = Entities.DeclarationState(
        id: try transaction.db.nextDeclarationID(of: product), status: .draft, content: content)
      try transaction.record(
        .declarationRevise, of: product, before: Entities(declarations: []),
        after: Entities(declarations: [draft]))
      return try declaration(draft, of: product, in: transaction.db)
    }
  }
}

extension Transaction {
  /// The draft as it is now, provided that it is what the caller saw.
  func draft(
    of product: ProductID, expecting expected: DeclarationContent?
  ) throws -> Entities.DeclarationState? {
    let draft = try db.declarationStates(of: product).first { $0.status == .draft }
    if let expected, expected != draft?.content ?? DeclarationContent() {
      throw WorkspaceError.conflict(.draft(draft?.content))
    }
    return draft
  }
}
