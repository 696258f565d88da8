import Foundation
import GHSModel
import Testing

@testable import GHSStore

/// Long work that is ended before it is done leaves nothing, and holds up nobody.
@Suite struct CancellationTests {
  let folder: TemporaryFolder
  let workspace: Workspace
  let product = Sample.product.id
  private static let size = 3 << 20

  init() throws {
    folder = try TemporaryFolder()
    workspace = try Workspace.open(
      path: folder["w.sqlite"], clock: .fixed(Sample.noon), actor: "試験者")
    try workspace.addSample()
    try folder.write(String(repeating: "a", count: Self.size), to: "big.bin")
  }

  private func draft(_ custody: EvidenceFile.Custody) -> EvidenceDraft {
    EvidenceDraft(
      title: "大きなファイル", source: .file(path: folder["big.bin"], custody: custody),
      requirements: [Sample.id("QM-1")])
  }

  /// Ends the work in the middle of a file; at its end it would be too late.
  private static func afterOnePiece(_ reached: WorkProgress) throws(WorkCancelled) {
    if reached.bytes > 0, reached.bytes < size { throw WorkCancelled() }
  }

  @Test(arguments: [EvidenceFile.Custody.attached, .linked])
  func addingLeavesNothing(_ custody: EvidenceFile.Custody) throws {
    let counter = try workspace.changeCounter()
    #expect(throws: WorkspaceError.cancelled) {
      try workspace.addEvidence(product, draft(custody), progress: Self.afterOnePiece)
    }
    #expect(try workspace.changeCounter() == counter)
    #expect(try workspace.assessment(of: product).evidence.isEmpty)
    #expect(try workspace.addEvidence(product, draft(custody)).id.number == 1)
  }

  @Test(arguments: [EvidenceFile.Custody.attached, .linked])
  func checkingLeavesNothing(_ custody: EvidenceFile.Custody) throws {
    try workspace.addEvidence(product, draft(custody))
    try folder.write("changed", to: "small.txt")
    var small = draft(.linked)
    small.source = .file(path: folder["small.txt"], custody: .linked)
    try workspace.addEvidence(product, small)
    try folder.write("changed again", to: "small.txt")
    let counter = try workspace.changeCounter()
    #expect(throws: WorkspaceError.cancelled) {
      try workspace.checkEvidence(product, progress: Self.afterOnePiece)
    }
    #expect(throws: WorkspaceError.cancelled) {
      try workspace.issueReasons(
        product, content: Sample.declaration(number: "D-1"), progress: Self.afterOnePiece)
    }
    #expect(try workspace.changeCounter() == counter)
    #expect(
      try workspace.assessment(of: product).evidence.allSatisfy { $0.file?.state == .intact })
  }

  @Test func anotherProgramWritesWhileAFileIsRead() throws {
    let other = try Workspace.open(
      path: folder["w.sqlite"], clock: .fixed(Sample.noon), actor: "別の人", patience: .zero)
    var written = 0
    func write(_ reached: WorkProgress) throws(WorkCancelled) {
      guard reached.bytes > 0, written < 2 else { return }
      written += 1
      #expect(throws: Never.self) {
        try other.judge(
          product, [Sample.id("QM-1")],
          as: Judgement(outcome: .nonconforming, rationale: "\(written)回目"))
      }
    }
    try workspace.addEvidence(product, draft(.attached), progress: write)
    #expect(written == 2)
    written = 0
    try workspace.checkEvidence(product, progress: write)
    #expect(written == 2)
  }

  @Test func theVerificationOfTheJournalCanBeEnded() throws {
    var seen: [WorkProgress] = []
    _ = try workspace.verifyJournal { seen.append($0) }
    let entries = try workspace.changeCounter()
    #expect(seen.last == WorkProgress(done: entries, total: entries))
    #expect(throws: WorkspaceError.cancelled) {
      try workspace.verifyJournal { _ throws(WorkCancelled) in throw WorkCancelled() }
    }
  }
}
