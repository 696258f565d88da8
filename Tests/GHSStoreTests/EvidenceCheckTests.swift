import Foundation
import GHSModel
import GRDB
import Testing

@testable import GHSStore

@Suite struct EvidenceCheckTests {
  let folder: TemporaryFolder
  let workspace: Workspace
  let product = Sample.product.id

  init() throws {
    folder = try TemporaryFolder()
    workspace = try Workspace.open(
      path: folder["w.sqlite"], clock: .fixed(Sample.noon), actor: "試験者")
    try workspace.addSample()
    try folder.write("リスクマネジメント計画", to: "plan.txt")
    try workspace.conformRiskManagement(
      source: .file(path: folder["plan.txt"], custody: .linked))
  }

  @Test func oneChangedByteLowersTheLevelAndBlocksIssue() throws {
    try workspace.saveDraft(product, Sample.declaration(number: "D-1"))
    #expect(try workspace.evaluation(of: product).level == 1)
    #expect(try workspace.issueReasons(product) == [])
    try folder.write("リスクマネジメント計書", to: "plan.txt")
    #expect(try workspace.evaluation(of: product).level == 1, "before anybody looks")
    let counter = try workspace.changeCounter()
    do {
      try workspace.issue(product)
      Issue.record("the declaration was issued")
    } catch {
      guard case .issueRefused(let reasons) = error else { throw error }
      #expect(reasons.contains { $0.rule == "claimed-level-above-eligible" })
      #expect(reasons.contains { $0.rule == "evidence-content-changed" })
    }
    #expect(try workspace.changeCounter() == counter + 1, "what was found is recorded")
    #expect(try workspace.journal(limit: 1).first?.operation == "evidence-check")
    #expect(try workspace.evaluation(of: product).level == nil)
    #expect(try workspace.overviews().first?.level == nil)
    #expect(try workspace.declarations(of: product).map(\.status) == [.draft])
    #expect(try workspace.verifyJournal().faults == [])
  }

  @Test func writesNothingWhenNothingHasChanged() throws {
    let counter = try workspace.changeCounter()
    let check = try workspace.checkEvidence(product)
    #expect(check.files.map(\.after) == [.intact])
    #expect(check.changed == [])
    #expect(try workspace.changeCounter() == counter)
  }

  @Test func findsWhatBecameOfAFile() throws {
    func state() throws -> EvidenceFile.State? {
      try workspace.checkEvidence(product).files.first?.after
    }
    try FileManager.default.removeItem(atPath: folder["plan.txt"])
    #expect(try state() == .missing)
    try FileManager.default.createDirectory(
      atPath: folder["plan.txt"], withIntermediateDirectories: false)
    #expect(try state() == .changed)
    try FileManager.default.removeItem(atPath: folder["plan.txt"])
    #expect(mkfifo(folder["plan.txt"], 0o600) == 0)
    #expect(try state() == .changed)
    try FileManager.default.removeItem(atPath: folder["plan.txt"])
    #expect(symlink("plan.txt", folder["plan.txt"]) == 0)
    #expect(try state() == .unreadable)
    try FileManager.default.removeItem(atPath: folder["plan.txt"])
    try folder.write("リスクマネジメント計画", to: "plan.txt")
    #expect(try state() == .intact)
    #expect(try workspace.evaluation(of: product).level == 1)
    #expect(
      try workspace.journal(product: product).filter { $0.operation == "evidence-check" }.count == 4
    )
  }

  @Test func findsAnAlteredOrLostAttachment() throws {
    let path = try folder.write("記録", to: "record.txt")
    let evidence = try workspace.addEvidence(
      product,
      EvidenceDraft(
        title: "記録", source: .file(path: path, custody: .attached),
        requirements: [Sample.id("QM-1")]))
    let digest = try #require(evidence.file?.digest.hexadecimal)
    try workspace.queue.write { db in
      try db.execute(
        sql: """
          DROP TRIGGER attachment_no_update;
          UPDATE attachment SET bytes = x'00' WHERE digest = '\(digest)';
          """)
    }
    #expect(try workspace.checkEvidence(product).faulty.map(\.after) == [.changed])
    try workspace.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF; DROP TRIGGER attachment_no_delete;")
      try db.execute(sql: "DELETE FROM attachment; PRAGMA foreign_keys = ON")
    }
    #expect(try workspace.checkEvidence(product).faulty.map(\.after) == [.missing])
  }

  @Test func tellsHowFarItIs() throws {
    try workspace.addEvidence(
      product,
      EvidenceDraft(
        title: "二つ目", source: .file(path: folder["plan.txt"], custody: .attached),
        requirements: [Sample.id("QM-1")]))
    let size = try #require(workspace.assessment(of: product).evidence.first?.file?.size)
    var seen: [WorkProgress] = []
    try workspace.checkEvidence(product) { seen.append($0) }
    #expect(seen.first == WorkProgress(done: 0, total: 2, bytes: 0, totalBytes: 2 * size))
    #expect(seen.contains(WorkProgress(done: 1, total: 2, bytes: size, totalBytes: 2 * size)))
    #expect(seen.last == WorkProgress(done: 2, total: 2, bytes: 2 * size, totalBytes: 2 * size))
    #expect(seen.map(\.bytes) == seen.map(\.bytes).sorted())
  }

  @Test func doesNotTouchEvidenceThatChangedMeanwhile() throws {
    try folder.write("別の内容", to: "plan.txt")
    let id = EvidenceID(number: 1)
    try workspace.checkEvidence(product) { progress in
      guard progress.done == progress.total else { return }
      let draft = EvidenceDraft(
        title: "差替え", source: .file(path: folder["plan.txt"], custody: .linked),
        requirements: Sample.riskManagement)
      #expect(throws: Never.self) { try workspace.updateEvidence(product, id, draft) }
    }
    #expect(try workspace.assessment(of: product).evidence.first?.file?.state == .intact)
    #expect(try workspace.journal(limit: 1).first?.operation == "evidence-update")
  }
}
