import Foundation
import GHSModel
import GHSStore
import Synchronization
import Testing

@Suite struct EvidenceTests {
  let folder: TemporaryFolder
  let workspace: Workspace
  let product = Sample.product.id

  init() throws {
    folder = try TemporaryFolder()
    workspace = try Workspace.open(
      path: folder["w.sqlite"], clock: .fixed(Sample.noon), actor: "試験者")
    try workspace.addSample()
  }

  private func draft(
    _ source: EvidenceDraft.Source = .none, _ requirements: [String] = ["RM-1"]
  ) -> EvidenceDraft {
    EvidenceDraft(title: "計画書", source: source, requirements: requirements.map(Sample.id))
  }

  private func fault(ofAdding path: String, _ custody: EvidenceFile.Custody) -> FileFault? {
    do {
      try workspace.addEvidence(product, draft(.file(path: path, custody: custody)))
      return nil
    } catch WorkspaceError.file(let fault, _) {
      return fault
    } catch {
      Issue.record("\(error)")
      return nil
    }
  }

  @Test func aCertificateIsKeptChangedAndTakenOff() throws {
    let added = try workspace.addEvidence(
      product,
      EvidenceDraft(
        title: "登録証", certificate: Sample.certificate, requirements: [Sample.id("RM-1")]))
    #expect(added.certificate == Sample.certificate)
    #expect(try workspace.assessment(of: product).evidence == [added])
    var draft = EvidenceDraft(added)
    draft.certificate?.scope = "別の製品"
    #expect(try workspace.updateEvidence(product, added.id, draft).certificate?.scope == "別の製品")
    draft.certificate = nil
    try workspace.updateEvidence(product, added.id, draft)
    #expect(try workspace.assessment(of: product).evidence.map(\.certificate) == [nil])
    try workspace.undo(product)
    #expect(try workspace.assessment(of: product).evidence[0].certificate?.scope == "別の製品")
    #expect(try workspace.verifyJournal().faults == [])
    draft.certificate = Certificate(standard: " ", body: "機関", scope: "範囲")
    #expect(throws: WorkspaceError.input(.empty(.certificateStandard))) {
      try workspace.updateEvidence(product, added.id, draft)
    }
  }

  @Test func keepsEveryFact() throws {
    var draft = draft(.url("https://example.com/計画"), ["RM-2", "RM-1", "RM-2"])
    draft.number = "QP-01"
    draft.revision = "3"
    draft.section = "4章"
    draft.owner = "品質保証部"
    draft.effectiveDate = CalendarDate("2026-04-01")
    draft.expiryDate = CalendarDate("2027-03-31")
    let added = try workspace.addEvidence(product, draft)
    #expect(added.id == EvidenceID(number: 1))
    #expect(added.requirements == [Sample.id("RM-1"), Sample.id("RM-2")])
    #expect(try workspace.assessment(of: product).evidence == [added])
    draft.source = .unchanged
    #expect(EvidenceDraft(added).section == "4章")
    #expect(try workspace.updateEvidence(product, added.id, draft) == added)
  }

  @Test func namesALinkedFileByItsAbsolutePath() throws {
    try FileManager.default.createDirectory(
      atPath: folder["資料"], withIntermediateDirectories: true)
    // A name in decomposed form, as other systems write it, is another file than the composed one.
    let path = try folder.write("内容", to: "資料/カ\u{3099}イド 1.txt")
    let added = try workspace.addEvidence(
      product, draft(.file(path: folder["資料/../資料//./カ\u{3099}イド 1.txt"], custody: .linked)))
    let file = try #require(added.file)
    #expect(Array(file.path.utf8) == Array(path.utf8))
    #expect(file.digest == ContentDigest(of: Data("内容".utf8)))
    #expect(file.size == 6)
    #expect(try workspace.checkEvidence(product).faulty == [])
    #expect(throws: WorkspaceError.unknownAttachment(file.digest)) {
      try workspace.attachment(file.digest)
    }
  }

  @Test func keepsTheBytesOfAnAttachedFileOnce() throws {
    let first = try folder.write("同じ内容", to: "a.txt")
    let second = try folder.write("同じ内容", to: "b.txt")
    let added = try [first, second].map { path in
      try workspace.addEvidence(product, draft(.file(path: path, custody: .attached)))
    }
    #expect(added.map { $0.file?.path } == ["a.txt", "b.txt"])
    let digest = try #require(added[0].file?.digest)
    #expect(added[1].file?.digest == digest)
    try FileManager.default.removeItem(atPath: first)
    #expect(try workspace.attachment(digest) == Data("同じ内容".utf8))
    #expect(try workspace.checkEvidence(product).faulty == [])
  }

  @Test func takesAnEmptyFile() throws {
    let path = try folder.write("", to: "empty")
    for custody in [EvidenceFile.Custody.linked, .attached] {
      #expect(fault(ofAdding: path, custody) == nil)
    }
    #expect(try workspace.attachment(ContentDigest(of: Data())) == Data())
  }

  @Test(arguments: [EvidenceFile.Custody.linked, .attached])
  func refusesWhatIsNoFile(_ custody: EvidenceFile.Custody) throws {
    let counter = try workspace.changeCounter()
    #expect(fault(ofAdding: folder["none.pdf"], custody) == .notFound)
    #expect(fault(ofAdding: folder["w.sqlite/deeper"], custody) == .notFound)
    #expect(fault(ofAdding: folder.path, custody) == .isDirectory)
    #expect(mkfifo(folder["pipe"], 0o600) == 0)
    #expect(fault(ofAdding: folder["pipe"], custody) == .notRegularFile)
    #expect(fault(ofAdding: "/dev/zero", custody) == .notRegularFile)
    #expect(fault(ofAdding: folder["w.sqlite"], custody) == .isWorkspace)
    #expect(fault(ofAdding: folder["w.sqlite-wal"], custody) == .isWorkspace)
    #expect(symlink("loop", folder["loop"]) == 0)
    #expect(fault(ofAdding: folder["loop"], custody) == .unreadable(errno: ELOOP))
    #expect(
      fault(ofAdding: folder[String(repeating: "長", count: 100)], custody)
        == .unreadable(errno: ENAMETOOLONG))
    #expect(try workspace.changeCounter() == counter)
  }

  /// Root may read everything, so that this shows something only when run by somebody else.
  @Test(.enabled(if: geteuid() != 0)) func refusesAFileThatCannotBeRead() throws {
    let path = try folder.write("x", to: "locked")
    chmod(path, 0)
    #expect(fault(ofAdding: path, .linked) == .unreadable(errno: EACCES))
  }

  @Test func refusesAnAttachmentAboveTheLimit() throws {
    let path = try folder.write("", to: "large")
    let limit = Workspace.attachmentLimit
    truncate(path, limit + 1)
    #expect(fault(ofAdding: path, .attached) == .tooLarge(size: limit + 1, limit: limit))
    #expect(fault(ofAdding: path, .linked) == nil, "a link has no limit")
  }

  @Test func noticesAFileThatIsBeingWritten() throws {
    let path = try folder.write("", to: "growing")
    truncate(path, 200 << 20)
    let isDone = Flag()
    let hasBegun = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      let descriptor = open(path, O_WRONLY)
      while !isDone.value.load(ordering: .relaxed) {
        pwrite(descriptor, "x", 1, 0)
        hasBegun.signal()
        usleep(1000)
      }
      close(descriptor)
    }
    hasBegun.wait()
    #expect(fault(ofAdding: path, .linked) == .changedWhileReading)
    isDone.value.store(true, ordering: .relaxed)
  }

  private final class Flag: Sendable {
    let value = Atomic(false)
  }

  @Test func refusesAPathThatHoldsControlCharacters() throws {
    #expect(
      throws: WorkspaceError.input(.controlCharacter(.evidencePath, scalar: 0x1B, position: 7))
    ) {
      try workspace.addEvidence(product, draft(.file(path: "/tmp/a\u{1B}[31m", custody: .linked)))
    }
    #expect(throws: WorkspaceError.input(.empty(.evidencePath))) {
      try workspace.addEvidence(product, draft(.file(path: "", custody: .linked)))
    }
    let long = String(repeating: "/x", count: 500_000)
    #expect(
      throws: WorkspaceError.input(.tooLong(.evidencePath, characters: 1_000_000, limit: 4095))
    ) {
      try workspace.addEvidence(product, draft(.file(path: long, custody: .linked)))
    }
  }

  @Test func refusesWhatTheModelRefuses() throws {
    let path = try folder.write("x", to: "x")
    var reversed = draft(.file(path: path, custody: .attached))
    reversed.effectiveDate = CalendarDate("2026-02-02")
    reversed.expiryDate = CalendarDate("2026-02-01")
    #expect(
      throws: WorkspaceError.input(
        .expiryBeforeEffectiveDate(
          effective: CalendarDate("2026-02-02")!, expiry: CalendarDate("2026-02-01")!))
    ) {
      try workspace.addEvidence(product, reversed)
    }
    #expect(throws: WorkspaceError.input(.noRequirement)) {
      try workspace.addEvidence(product, draft(.none, []))
    }
    #expect(throws: WorkspaceError.input(.invalidURL("file:///etc/passwd"))) {
      try workspace.addEvidence(product, draft(.url("file:///etc/passwd")))
    }
    #expect(throws: WorkspaceError.noSourceForNewEvidence) {
      try workspace.addEvidence(product, draft(.unchanged))
    }
    #expect(
      throws: WorkspaceError.unknownRequirements([
        WorkspaceError.UnknownRequirement(
          id: Sample.id("RM-1.1"), nearest: [Sample.id("RM-1")])
      ])
    ) {
      try workspace.addEvidence(product, draft(.none, ["RM-1", "RM-1.1"]))
    }
    #expect(try workspace.assessment(of: product).evidence == [])
  }

  @Test func neverGivesANumberTwice() throws {
    let first = try workspace.addEvidence(product, draft())
    try workspace.withdrawEvidence(product, first.id)
    let second = try workspace.addEvidence(product, draft())
    try workspace.undo(product)
    let third = try workspace.addEvidence(product, draft())
    #expect([first, second, third].map(\.id.number) == [1, 2, 3])
  }

  @Test func namesTheNearestEvidence() throws {
    for _ in 1...12 { try workspace.addEvidence(product, draft()) }
    let unknown = EvidenceID(number: 120)
    #expect(
      throws: WorkspaceError.unknownEvidence(
        unknown, nearest: [12, 10].map(EvidenceID.init(number:)))
    ) {
      try workspace.withdrawEvidence(product, unknown)
    }
  }

  @Test func changesWhatTheCallerSaw() throws {
    let path = try folder.write("一版", to: "plan.txt")
    let seen = try workspace.addEvidence(product, draft(.file(path: path, custody: .linked)))
    try folder.write("二版", to: "plan.txt")
    try workspace.checkEvidence(product)
    var edited = EvidenceDraft(seen)
    edited.section = "2"
    let updated = try workspace.updateEvidence(product, seen.id, edited, expecting: seen)
    #expect(updated.file?.state == .changed, "what a check found is kept and is no conflict")
    #expect(throws: WorkspaceError.conflict(.evidence(seen.id, current: updated))) {
      try workspace.updateEvidence(product, seen.id, edited, expecting: seen)
    }
    edited.source = .file(path: path, custody: .linked)
    let renewed = try workspace.updateEvidence(product, seen.id, edited, expecting: updated)
    #expect(renewed.file?.state == .intact)
    #expect(renewed.file?.digest == ContentDigest(of: Data("二版".utf8)))
    try workspace.withdrawEvidence(product, seen.id, expecting: renewed)
    #expect(throws: WorkspaceError.conflict(.evidence(seen.id, current: nil))) {
      try workspace.withdrawEvidence(product, seen.id, expecting: renewed)
    }
  }
}
