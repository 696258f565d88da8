import Foundation
public import GHSModel
import GRDB

extension Workspace {
  /// Verifies the whole journal: that its entries follow one another unaltered, and that every product,
  /// judgement, piece of evidence, declaration and catalogue is what the journal says it is.
  ///
  /// Attached and linked files are not read; ``checkEvidence(_:progress:)`` does that.
  ///
  /// - Parameter progress: Called for the entries.
  /// - Returns: What was found.
  /// - Throws: ``WorkspaceError/cancelled``, or a fault of the storage.
  public func verifyJournal(
    progress: WorkReport = { _ in }
  ) throws(WorkspaceError) -> JournalReport {
    try read { db in
      // Every entry is looked at twice, once in the chain and once in the life of its product.
      let passes = 2
      let total = try db.journalHead().sequence
      var seen = 0
      func count() throws(WorkCancelled) {
        seen += 1
        try progress(WorkProgress(done: min(seen / passes, total), total: total))
      }
      let (chain, fault) = try db.verifiedChain(count)
      let faults: [JournalReport.Fault]
      if let fault {
        faults = [.chain(fault)]
      } else {
        faults =
          try db.catalogueFaults() + db.recordFaults()
          + db.productIDs().flatMap { try db.faults(of: $0, count) }
      }
      try progress(WorkProgress(done: total, total: total))
      return JournalReport(entries: chain.head.sequence, head: chain.head, faults: faults)
    }
  }
}

extension Database {
  fileprivate func verifiedChain(
    _ count: () throws(WorkCancelled) -> Void
  ) throws -> (JournalChain, JournalChain.Fault?) {
    var chain = JournalChain()
    let rows = try Row.fetchCursor(
      self, sql: "SELECT \(JournalEntry.columns) FROM journal ORDER BY sequence")
    while let row = try rows.next() {
      try count()
      if let fault = chain.accept(try JournalEntry(row: row)) { return (chain, fault) }
    }
    return (chain, nil)
  }

  fileprivate func catalogueFaults() throws -> [JournalReport.Fault] {
    var pinned: Set<ContentDigest> = []
    for after in try String.fetchAll(
      self, sql: "SELECT after FROM journal WHERE operation = 'catalogue-pin'")
    {
      let entities = try CanonicalJSON.decode(Entities.self, from: Data(after.utf8))
      if let catalogue = entities.catalogue { pinned.insert(catalogue.digest) }
    }
    let altered = try alteredContents(of: "catalogue")
    let known = try Set(
      String.fetchAll(self, sql: "SELECT digest FROM catalogue").map(ContentDigest.stored))
    return altered.union(pinned.symmetricDifference(known))
      .sorted { $0.hexadecimal < $1.hexadecimal }.map { .catalogue($0) }
  }

  fileprivate func recordFaults() throws -> [JournalReport.Fault] {
    try alteredContents(of: "declaration_record")
      .sorted { $0.hexadecimal < $1.hexadecimal }.map { .declarationRecord($0) }
  }

  /// The digests in a table that its contents do not give.
  private func alteredContents(of table: String) throws -> Set<ContentDigest> {
    var altered: Set<ContentDigest> = []
    let rows = try Row.fetchCursor(
      self, sql: "SELECT digest, CAST(content AS BLOB) FROM \(table)")
    while let row = try rows.next() {
      let digest = try ContentDigest.stored(row[0])
      if ContentDigest(of: row[1] as Data) != digest { altered.insert(digest) }
    }
    return altered
  }

  /// Replays the journal of one product and compares what it leads to with what is there.
  fileprivate func faults(
    of product: ProductID, _ count: () throws(WorkCancelled) -> Void
  ) throws -> [JournalReport.Fault] {
    var replay = Replay()
    let rows = try Row.fetchCursor(
      self, sql: "SELECT before, after FROM journal WHERE product = ? ORDER BY sequence",
      arguments: [product.rawValue])
    while let row = try rows.next() {
      try count()
      let before: String = row[0]
      let after: String = row[1]
      replay.apply(
        before: try CanonicalJSON.decode(Entities.self, from: Data(before.utf8)),
        after: try CanonicalJSON.decode(Entities.self, from: Data(after.utf8)))
    }
    let present = Replay(
      product: try assessedProduct(product),
      judgements: try judgements(of: product),
      evidence: Dictionary(
        uniqueKeysWithValues: try evidence(of: product).map { ($0.id, $0) }),
      declarations: Dictionary(
        uniqueKeysWithValues: try declarationStates(of: product).map { ($0.id, $0) }))
    return replay.differences(from: present, of: product)
  }
}
