public import GHSModel
import GRDB

extension Workspace {
  /// Undoes the last change of a product that has not been undone, whoever made it, by appending its
  /// inverse to the journal.
  ///
  /// What checks of files found is not undone: restored evidence keeps the state of its present file.
  /// Issuing and withdrawing a declaration cannot be undone, nor can anything before them.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - expected: The sequence of the entry the caller means to undo; nothing for whatever is last.
  /// - Returns: The entry that was undone.
  /// - Throws: ``WorkspaceError/nothingToUndo(_:)``, ``WorkspaceError/notUndoable(_:sequence:)``,
  ///   ``WorkspaceError/conflict(_:)``, ``WorkspaceError/unknownProduct(_:nearest:)``, or a fault of
  ///   the storage.
  @discardableResult
  public func undo(
    _ product: ProductID, expecting expected: Int? = nil
  ) throws(WorkspaceError) -> JournalEntry {
    try change { transaction in
      let entry = try transaction.db.entryToUndo(of: product)
      try entry.require(expected)
      let (before, after) = try entry.entities()
      try transaction.revert(.undo, entry, from: after, to: before, of: product)
      return entry
    }
  }

  /// Does the last undone change of a product again, by appending it to the journal anew.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - expected: The sequence of the undone entry the caller means; nothing for whatever is last.
  /// - Returns: The entry that was undone and has been done again.
  /// - Throws: ``WorkspaceError/nothingToRedo(_:)``, ``WorkspaceError/conflict(_:)``,
  ///   ``WorkspaceError/unknownProduct(_:nearest:)``, or a fault of the storage.
  @discardableResult
  public func redo(
    _ product: ProductID, expecting expected: Int? = nil
  ) throws(WorkspaceError) -> JournalEntry {
    try change { transaction in
      let entry = try transaction.db.entryToRedo(of: product)
      try entry.require(expected)
      let (before, after) = try entry.entities()
      try transaction.revert(.redo, entry, from: before, to: after, of: product)
      return entry
    }
  }

  /// The entry that ``undo(_:expecting:)`` would undo now; nothing when there is none or when it cannot
  /// be undone.
  public func undoable(_ product: ProductID) throws(WorkspaceError) -> JournalEntry? {
    do throws(WorkspaceError) {
      return try read { db in try db.entryToUndo(of: product) }
    } catch {
      switch error {
      case .nothingToUndo, .notUndoable: return nil
      default: throw error
      }
    }
  }

  /// The entry that ``redo(_:expecting:)`` would do again now; nothing when there is none.
  public func redoable(_ product: ProductID) throws(WorkspaceError) -> JournalEntry? {
    do throws(WorkspaceError) {
      return try read { db in try db.entryToRedo(of: product) }
    } catch {
      if case .nothingToRedo = error { return nil }
      throw error
    }
  }
}

extension JournalEntry {
  fileprivate func require(_ expected: Int?) throws {
    if let expected, expected != sequence {
      throw WorkspaceError.conflict(.journal(sequence: sequence))
    }
  }
}

extension Database {
  /// The last entry of a product that undo reverts.
  ///
  /// Read from the newest entry back: every undo cancels one change before it. A redo counts as a
  /// change, because it can be undone like one.
  fileprivate func entryToUndo(of product: ProductID) throws -> JournalEntry {
    var cancelled = 0
    for entry in try newestFirst(of: product) {
      switch entry.operation.reversal {
      case .transparent: continue
      case .origin: throw WorkspaceError.nothingToUndo(product)
      case .final:
        throw WorkspaceError.notUndoable(entry.operation, sequence: entry.sequence)
      case .revertible where entry.operation == .undo: cancelled += 1
      case .revertible where cancelled > 0: cancelled -= 1
      case .revertible: return try self.entry(entry.sequence)
      }
    }
    throw WorkspaceError.nothingToUndo(product)
  }

  /// The entry whose undo has not been taken back by a redo or overtaken by a new change.
  fileprivate func entryToRedo(of product: ProductID) throws -> JournalEntry {
    var cancelled = 0
    for entry in try newestFirst(of: product) {
      switch entry.operation {
      case .evidenceCheck: continue
      case .redo: cancelled += 1
      case .undo where cancelled > 0: cancelled -= 1
      case .undo:
        let (_, after) = try self.entry(entry.sequence).entities()
        guard let undone = after.undoes else { throw UnreadableValue() }
        return try self.entry(undone)
      default: throw WorkspaceError.nothingToRedo(product)
      }
    }
    throw WorkspaceError.nothingToRedo(product)
  }

  private func newestFirst(
    of product: ProductID
  ) throws -> [(sequence: Int, operation: JournalOperation)] {
    _ = try existingProduct(product)
    return try Row.fetchAll(
      self,
      sql: "SELECT sequence, operation FROM journal WHERE product = ? ORDER BY sequence DESC",
      arguments: [product.rawValue]
    ).map { (sequence: $0[0], operation: try JournalOperation.stored($0[1])) }
  }

  private func entry(_ sequence: Int) throws -> JournalEntry {
    let row = try Row.fetchOne(
      self, sql: "SELECT \(JournalEntry.columns) FROM journal WHERE sequence = ?",
      arguments: [sequence])
    guard let row else { throw UnreadableValue() }
    return try JournalEntry(row: row)
  }
}

extension Transaction {
  /// Turns what an entry touched from one of its sides into the other.
  fileprivate func revert(
    _ operation: JournalOperation, _ entry: JournalEntry, from: Entities, to: Entities,
    of product: ProductID
  ) throws {
    let present = try db.entities(Touched(from, to), of: product)
    guard present.isSame(as: from) else {
      throw WorkspaceError.conflict(.journal(sequence: try db.journalHead().sequence))
    }
    var restored = to.withoutReversal
    restored.evidence = to.evidence?.map { evidence in
      guard let file = evidence.file,
        let known = present.evidence?.first(where: { $0.id == evidence.id })?.file,
        known.path == file.path, known.digest == file.digest, known.custody == file.custody
      else { return evidence }
      return evidence.withFileState(known.state)
    }
    restored.undoes = operation == .undo ? entry.sequence : nil
    restored.redoes = operation == .redo ? entry.sequence : nil
    try record(operation, of: product, before: present, after: restored)
  }
}

extension Entities {
  /// Whether both say the same of the product, whatever checks of files have found.
  fileprivate func isSame(as other: Entities) -> Bool {
    let left = withoutReversal.withoutFileStates
    let right = other.withoutReversal.withoutFileStates
    return left.product == right.product
      && left.judgements ?? [:] == right.judgements ?? [:]
      && left.evidence ?? [] == right.evidence ?? []
      && left.declarations ?? [] == right.declarations ?? []
  }
}
