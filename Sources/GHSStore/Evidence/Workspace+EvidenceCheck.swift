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
  ///   - progress: Called while the files are read; the bytes are those that were recorded of each file.
  /// - Returns: What was found of each file.
  /// - Throws: ``WorkspaceError/cancelled``, ``WorkspaceError/unknownProduct(_:nearest:)``, or a fault of the storage.
  @discardableResult
  public func checkEvidence(
    _ product: ProductID, progress: WorkReport = { _ in }
  ) throws(WorkspaceError) -> EvidenceCheck {
    let evidence = try read { db in
      _ = try db.existingProduct(product)
      return try db.evidence(of: product).filter { $0.file != nil }
    }
    var found: [EvidenceID: (file: EvidenceFile, state: EvidenceFile.State)] = [:]
    var reached = WorkProgress(
      total: evidence.count, totalBytes: evidence.reduce(0) { $0 + ($1.file?.size ?? 0) })
    for item in evidence {
      guard let file = item.file else { continue }
      let before = reached.bytes
      found[item.id] = (
        file,
        try presentState(of: file) { piece throws(WorkCancelled) in
          reached.bytes = before + min(piece.bytes, file.size)
          try progress(reached)
        }
      )
      reached.done += 1
      reached.bytes = before + file.size
    }
    do throws(WorkCancelled) { try progress(reached) } catch { throw .cancelled }
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
    of file: EvidenceFile, progress: WorkReport
  ) throws(WorkspaceError) -> EvidenceFile.State {
    do {
      try progress(WorkProgress())
      let digest =
        switch file.custody {
        case .attached: try attachmentDigest(file, progress: progress)
        case .linked:
          try FileReader(path: file.path, workspace: path).read(progress: progress).digest
        }
      return digest == file.digest ? .intact : .changed
    } catch let fault as FileFault {
      return EvidenceFile.State(fault)
    } catch {
      throw WorkspaceError(error, path: path)
    }
  }

  /// The digest of what is kept of an attached file, taken piece by piece.
  private func attachmentDigest(
    _ file: EvidenceFile, progress: WorkReport
  ) throws -> ContentDigest {
    guard let bytes = try read({ db in try db.attachment(file.digest) }) else {
      throw FileFault.notFound
    }
    var digest = ContentDigest.Accumulator()
    var rest = bytes[...]
    while !rest.isEmpty {
      try progress(WorkProgress(bytes: bytes.count - rest.count))
      digest.add(rest.prefix(FileReader.pieceSize))
      rest = rest.dropFirst(FileReader.pieceSize)
    }
    return digest.digest()
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
