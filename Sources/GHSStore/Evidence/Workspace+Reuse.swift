public import GHSModel
import GRDB

extension Workspace {
  /// Lets evidence support more requirements, all of it in one change.
  ///
  /// What it supports already, it goes on supporting; nothing is recorded when that is all.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - ids: The evidence.
  ///   - requirements: What it is to support, too.
  ///   - expected: The evidence as the caller saw it; empty to add to whatever is there.
  /// - Returns: The evidence as it now is.
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``, ``WorkspaceError/unknownRequirements(_:)``,
  ///   ``WorkspaceError/unknownEvidence(_:nearest:)``, ``WorkspaceError/conflict(_:)``, or a fault of the
  ///   storage.
  @discardableResult
  public func reuseEvidence(
    _ product: ProductID, _ ids: [EvidenceID], for requirements: [RequirementID],
    expecting expected: [Evidence] = []
  ) throws(WorkspaceError) -> [Evidence] {
    try change { transaction in
      let assessed = try transaction.db.existingProduct(product)
      try catalogue(assessed.catalogue.digest, in: transaction.db).requireKnown(requirements)
      let before = try Set(ids).sorted().map { id in
        try transaction.evidence(
          id, of: product, expecting: expected.first { $0.id == id })
      }
      let after = before.map { evidence in
        var evidence = evidence
        evidence.requirements = Set(evidence.requirements + requirements).sorted()
        return evidence
      }
      try transaction.record(
        .evidenceUpdate, of: product, before: Entities(evidence: before),
        after: Entities(evidence: after))
      return after
    }
  }

  /// Adds to a product evidence that another product of the workspace has, with its file or address, in
  /// one change.
  ///
  /// The copy is evidence of its own from then on. An attachment is kept once for both.
  ///
  /// - Parameters:
  ///   - ids: The evidence of the other product.
  ///   - source: The other product.
  ///   - product: The product.
  ///   - requirements: What the copies are to support.
  /// - Returns: The copies.
  /// - Throws: As ``reuseEvidence(_:_:for:expecting:)``, and ``WorkspaceError/input(_:)`` or
  ///   ``WorkspaceError/unknownAttachment(_:)``.
  @discardableResult
  public func copyEvidence(
    _ ids: [EvidenceID], from source: ProductID, to product: ProductID,
    for requirements: [RequirementID]
  ) throws(WorkspaceError) -> [Evidence] {
    try change { transaction in
      let assessed = try transaction.db.existingProduct(product)
      _ = try transaction.db.existingProduct(source)
      try catalogue(assessed.catalogue.digest, in: transaction.db).requireKnown(requirements)
      let next = try transaction.db.nextEvidenceID(of: product).number
      let copies = try Set(ids).sorted().enumerated().map { place, id in
        var copy = try transaction.db.existingEvidence(id, of: source)
        try transaction.db.requireAttachment(of: copy)
        copy.id = EvidenceID(number: next + place)
        copy.requirements = requirements
        return try copy.checked()
      }
      try transaction.record(
        .evidenceAdd, of: product, before: Entities(evidence: []),
        after: Entities(evidence: copies))
      return copies
    }
  }

  /// The evidence of all products but one, by product.
  ///
  /// - Throws: A fault of the storage.
  public func evidence(
    ofOthersThan product: ProductID
  ) throws(WorkspaceError) -> [(product: Product, evidence: [Evidence])] {
    let others = try overviews().map(\.product).filter { $0.id != product }
    return try read { db in
      try others.map { (product: $0, evidence: try db.evidence(of: $0.id)) }
        .filter { !$0.evidence.isEmpty }
    }
  }
}

extension Database {
  /// Refuses evidence whose attachment the workspace has lost.
  fileprivate func requireAttachment(of evidence: Evidence) throws {
    guard let file = evidence.file, file.custody == .attached else { return }
    let isKept = try Bool.fetchOne(
      cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM attachment WHERE digest = ?)"),
      arguments: [file.digest.hexadecimal])
    guard isKept == true else { throw WorkspaceError.unknownAttachment(file.digest) }
  }
}
