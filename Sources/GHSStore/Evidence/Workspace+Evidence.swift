import Foundation
public import GHSModel
import GRDB

extension Workspace {
  /// Adds evidence to a product and gives it the next number.
  ///
  /// - Throws: As ``addEvidence(_:_:progress:)-(_,[EvidenceDraft],_)``.
  @discardableResult
  public func addEvidence(
    _ product: ProductID, _ draft: EvidenceDraft, progress: WorkReport = { _ in }
  ) throws(WorkspaceError) -> Evidence {
    guard let added = try addEvidence(product, [draft], progress: progress).first else {
      throw .noSourceForNewEvidence
    }
    return added
  }

  /// Adds several pieces of evidence to a product in one change, all of them or none, and gives them the
  /// next numbers.
  ///
  /// A file is read whole and its digest taken, before the workspace is touched. A linked file is named
  /// by its absolute path; the bytes of an attached file are kept in the workspace. However many there are,
  /// no more than two of the largest are in memory at once.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - drafts: The evidence.
  ///   - progress: Called while the files are read.
  /// - Returns: The evidence with its numbers.
  /// - Throws: ``WorkspaceError/cancelled``, ``WorkspaceError/file(_:path:)``,
  ///   ``WorkspaceError/unknownProduct(_:nearest:)``, ``WorkspaceError/unknownRequirements(_:)``,
  ///   ``WorkspaceError/noSourceForNewEvidence``, ``WorkspaceError/input(_:)``, or a fault of the
  ///   storage.
  @discardableResult
  public func addEvidence(
    _ product: ProductID, _ drafts: [EvidenceDraft], progress: WorkReport = { _ in }
  ) throws(WorkspaceError) -> [Evidence] {
    // What is wrong with the words is said before a large file is read.
    try read { db in
      for draft in drafts { try checkDraft(draft, of: product, in: db) }
    }
    var sources: [EvidenceSource] = []
    var kept = 0
    var reached = WorkProgress(
      total: drafts.count, totalBytes: drafts.reduce(0) { $0 + $1.fileSize })
    for draft in drafts {
      let before = reached.bytes
      let source = try content(of: draft) { piece throws(WorkCancelled) in
        reached.bytes = before + piece.bytes
        reached.totalBytes = max(reached.totalBytes, reached.bytes)
        try progress(reached)
      }
      guard var source else { throw .noSourceForNewEvidence }
      kept += source.letGo(beyond: Self.attachmentLimit - kept)
      reached.done += 1
      sources.append(source)
    }
    do throws(WorkCancelled) { try progress(reached) } catch { throw .cancelled }
    return try change { transaction in
      let next = try transaction.db.nextEvidenceID(of: product).number
      var added: [Evidence] = []
      for (draft, source) in zip(drafts, sources) {
        try checkDraft(draft, of: product, in: transaction.db)
        let id = EvidenceID(number: next + added.count)
        added.append(try Evidence(draft, id: id, content: source.content).checked())
        try source.attach(in: transaction.db, workspace: path) { _ throws(WorkCancelled) in
          try progress(reached)
        }
      }
      try transaction.record(
        .evidenceAdd, of: product, before: Entities(evidence: []),
        after: Entities(evidence: added))
      return added
    }
  }

  /// Changes evidence; its number stays.
  ///
  /// With the source `unchanged` the file is not read again and keeps the digest that was judged. Naming
  /// the same file anew takes its present content.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - id: The evidence.
  ///   - draft: The evidence as it shall be.
  ///   - expected: The evidence as the caller saw it, whatever a check of its file has found since;
  ///     nothing to write over whatever is there.
  ///   - progress: Called while the file is read.
  /// - Returns: The evidence as it now is.
  /// - Throws: As ``addEvidence(_:_:progress:)``, and ``WorkspaceError/unknownEvidence(_:nearest:)`` or
  ///   ``WorkspaceError/conflict(_:)``.
  @discardableResult
  public func updateEvidence(
    _ product: ProductID, _ id: EvidenceID, _ draft: EvidenceDraft,
    expecting expected: Evidence? = nil, progress: WorkReport = { _ in }
  ) throws(WorkspaceError) -> Evidence {
    try read { db in try checkDraft(draft, of: product, in: db) }
    let source = try content(of: draft, progress: progress)
    return try change { transaction in
      try checkDraft(draft, of: product, in: transaction.db)
      let before = try transaction.evidence(id, of: product, expecting: expected)
      let after = try Evidence(draft, id: id, content: source?.content ?? before.content).checked()
      try source?.attach(in: transaction.db, workspace: path, progress: progress)
      try transaction.record(
        .evidenceUpdate, of: product, before: Entities(evidence: [before]),
        after: Entities(evidence: [after]))
      return after
    }
  }

  /// Takes evidence out of a product's assessment; its number is not given again.
  ///
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``,
  ///   ``WorkspaceError/unknownEvidence(_:nearest:)``, ``WorkspaceError/conflict(_:)``, or a fault of
  ///   the storage.
  public func withdrawEvidence(
    _ product: ProductID, _ id: EvidenceID, expecting expected: Evidence? = nil
  ) throws(WorkspaceError) {
    try change { transaction in
      _ = try transaction.db.existingProduct(product)
      let before = try transaction.evidence(id, of: product, expecting: expected)
      try transaction.record(
        .evidenceWithdraw, of: product, before: Entities(evidence: [before]),
        after: Entities(evidence: []))
    }
  }

  /// Refuses a draft whose words cannot be taken or whose requirements do not exist.
  private func checkDraft(_ draft: EvidenceDraft, of product: ProductID, in db: Database) throws {
    let assessed = try db.existingProduct(product)
    _ = try Evidence(draft, id: EvidenceID(number: 1), content: .none).checked()
    try catalogue(assessed.catalogue.digest, in: db).requireKnown(draft.requirements)
  }
}

extension Transaction {
  /// Evidence as it is now, provided that it is what the caller saw.
  func evidence(
    _ id: EvidenceID, of product: ProductID, expecting expected: Evidence?
  ) throws -> Evidence {
    guard let expected else { return try db.existingEvidence(id, of: product) }
    let present = try db.evidence(of: product).first { $0.id == id }
    guard let present, present.isSame(as: expected) else {
      throw WorkspaceError.conflict(.evidence(id, current: present))
    }
    return present
  }
}

extension Evidence {
  /// Gives a draft its number and content.
  fileprivate init(_ draft: EvidenceDraft, id: EvidenceID, content: Content) {
    self.init(
      id: id, title: draft.title, number: draft.number, revision: draft.revision,
      section: draft.section, owner: draft.owner, effectiveDate: draft.effectiveDate,
      expiryDate: draft.expiryDate, content: content, certificate: draft.certificate,
      keeping: draft.keeping, requirements: draft.requirements)
  }
}

extension EvidenceDraft {
  /// How many bytes the file has that the draft names; 0 when it names none that can be looked at.
  fileprivate var fileSize: Int {
    var status = stat()
    guard case .file(let path, _) = source, stat(path, &status) == 0 else { return 0 }
    return Int(status.st_size)
  }
}
