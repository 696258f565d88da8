public import GHSModel
import GRDB

extension Workspace {
  /// Reads every file of a product's evidence again and records what has changed, in one journal
  /// entry; nothing is written when nothing has changed.
  ///
  /// No lock is held while files are read. A file that is in its old place with its old content again is
  /// intact again. A file that does not come to rest while it is read counts as changed.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - progress: Called before each file and once at the end.
  /// - Returns: What was found of each file.
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``, or a fault of the storage.
  @discardableResult
  public func checkEvidence(
    _ product: ProductID, progress: (EvidenceCheck.Progress) -> Void = { _ in }
  ) throws(WorkspaceError) -> EvidenceCheck {
    let evidence = try read { db in
      _ = try db.existingProduct(product)
      return try db.evidence(of: product).filter { $0.file != nil }
    }
    var found: [EvidenceID: (file: EvidenceFile, state: EvidenceFile.State)] = [:]
    for (index, item) in evidence.enumerated() {
      guard let file = item.file else { continue }
      progress(EvidenceCheck.Progress(done: index, total: evidence.count, next: item.id))
      found[item.id] = (file, try presentState(of: file))
    }
    progress(EvidenceCheck.Progress(done: evidence.count, total: evidence.count, next: nil))
    let check = EvidenceCheck(
      files: evidence.compactMap { item in
        found[item.id].map { file, state in
          EvidenceCheck.File(
            evidence: item.id, path: file.path, before: file.state, after: state)
        }
      })
    if !check.changed.isEmpty {
      try change { transaction in
        try transaction.recordFileStates(found, of: product)
      }
    }
    return check
  }

  private func presentState(
    of file: EvidenceFile
  ) throws(WorkspaceError) -> EvidenceFile.State {
    switch file.custody {
    case .attached:
      guard let bytes = try read({ db in try db.attachment(file.digest) }) else { return .missing }
      return ContentDigest(of: bytes) == file.digest ? .intact : .changed
    case .linked:
      do throws(FileFault) {
        return try FileReader(path: file.path, workspace: path).read().digest == file.digest
          ? .intact : .changed
      } catch {
        return EvidenceFile.State(error)
      }
    }
  }
}

extension EvidenceFile.State {
  /// What a file that cannot be read means for the evidence.
  fileprivate init(_ fault: FileFault) {
    switch fault {
    case .notFound: self = .missing
    case .changedWhileReading, .tooLarge, .isDirectory, .notRegularFile, .isWorkspace:
      self = .changed
    case .unreadable: self = .unreadable
    }
  }
}

extension Transaction {
  /// Records what a check found, for evidence that still has the file that was checked.
  fileprivate func recordFileStates(
    _ found: [EvidenceID: (file: EvidenceFile, state: EvidenceFile.State)], of product: ProductID
  ) throws {
    let before = try db.evidence(of: product).filter { evidence in
      guard let file = evidence.file, let check = found[evidence.id] else { return false }
      return file.path == check.file.path && file.digest == check.file.digest
        && file.custody == check.file.custody && file.state != check.state
    }
    let after = before.map { evidence in
      found[evidence.id].map { evidence.withFileState($0.state) } ?? evidence
    }
    try record(
      .evidenceCheck, of: product, before: Entities(evidence: before),
      after: Entities(evidence: after))
  }
}
