import Foundation
import GHSModel
import GHSStore
import Testing

/// Several files at once, and evidence used again: one change each, undone as one.
@Suite struct EvidenceReuseTests {
  let folder: TemporaryFolder
  let workspace: Workspace
  let product = Sample.product.id

  init() throws {
    folder = try TemporaryFolder()
    workspace = try Workspace.open(
      path: folder["w.sqlite"], clock: .fixed(Sample.noon), actor: "試験者")
    try workspace.addSample()
  }

  private func drafts(_ paths: [String]) -> [EvidenceDraft] {
    paths.map {
      EvidenceDraft(
        title: FileName(path: $0).proposedTitle, owner: "品質保証部",
        source: .file(path: $0, custody: .attached), requirements: [Sample.id("RM-1")])
    }
  }

  private func evidence() throws -> [Evidence] {
    try workspace.assessment(of: product).evidence
  }

  private func entries() throws -> Int {
    try workspace.journal(product: product, limit: 100).count
  }

  @Test func severalFilesAreOneChange() throws {
    let paths = try (1...12).map { try folder.write("中身 \($0)", to: "QP-0\($0)_手順.pdf") }
    let before = try entries()
    let added = try workspace.addEvidence(product, drafts(paths))
    #expect(added.map(\.id.number) == Array(1...12))
    #expect(added[2].title == "QP-03 手順" && added[2].owner == "品質保証部")
    #expect(try entries() == before + 1)
    #expect(try evidence() == added)
    try workspace.undo(product)
    #expect(try evidence() == [])
    try workspace.redo(product)
    #expect(try evidence() == added)
    #expect(try workspace.verifyJournal().faults == [])
    let next = try workspace.addEvidence(product, drafts([paths[0]]))
    #expect(next.map(\.id.number) == [13])
  }

  @Test func oneBadFileIsNamedAndNothingIsAdded() throws {
    let good = try folder.write("a", to: "a.txt")
    let before = try workspace.changeCounter()
    let bad = folder["nowhere.txt"]
    #expect(throws: WorkspaceError.file(.notFound, path: bad)) {
      try workspace.addEvidence(product, drafts([good, bad, good]))
    }
    #expect(try workspace.changeCounter() == before)
    #expect(try evidence() == [])
  }

  @Test func reuseAddsRequirementsInOneChange() throws {
    let paths = try ["a", "b"].map { try folder.write($0, to: "\($0).txt") }
    let added = try workspace.addEvidence(product, drafts(paths))
    let before = try entries()
    let wanted = ["RM-2", "PS-1", "RM-1"].map(Sample.id)
    let after = try workspace.reuseEvidence(
      product, added.map(\.id), for: wanted, expecting: added)
    #expect(
      after.map(\.requirements)
        == [["PS-1", "RM-1", "RM-2"], ["PS-1", "RM-1", "RM-2"]].map { $0.map(Sample.id) })
    #expect(after.map(\.file) == added.map(\.file))
    #expect(try entries() == before + 1)
    try workspace.reuseEvidence(product, added.map(\.id), for: wanted)
    #expect(try entries() == before + 1, "nothing new is nothing to record")
    try workspace.undo(product)
    #expect(try evidence() == added)
  }

  @Test func reuseRefusesWhatHasChangedMeanwhile() throws {
    let added = try workspace.addEvidence(product, drafts([folder.write("a", to: "a.txt")]))
    var draft = EvidenceDraft(added[0])
    draft.title = "別の名称"
    let changed = try workspace.updateEvidence(product, added[0].id, draft)
    #expect(throws: WorkspaceError.conflict(.evidence(added[0].id, current: changed))) {
      try workspace.reuseEvidence(
        product, [added[0].id], for: [Sample.id("RM-2")], expecting: added)
    }
    #expect(throws: WorkspaceError.self) {
      try workspace.reuseEvidence(product, [added[0].id], for: [Sample.id("RM-99")])
    }
    #expect(try evidence() == [changed])
  }

  @Test func evidenceOfAnotherProductIsCopiedWithItsFile() throws {
    let other = Sample.product("other")
    try workspace.addSample(other)
    let added = try workspace.addEvidence(
      product, drafts([folder.write("共通の手順", to: "共通.txt")]))
    let copies = try workspace.copyEvidence(
      added.map(\.id), from: product, to: other.id, for: [Sample.id("QM-1")])
    #expect(copies[0].file == added[0].file && copies[0].title == added[0].title)
    #expect(copies[0].requirements == [Sample.id("QM-1")])
    #expect(try workspace.evidence(ofOthersThan: other.id).map(\.product.id) == [product])
    try workspace.withdrawEvidence(product, added[0].id)
    #expect(try workspace.checkEvidence(other.id).faulty == [])
    #expect(try workspace.evidence(ofOthersThan: other.id).isEmpty)
    try workspace.undo(other.id)
    #expect(try workspace.assessment(of: other.id).evidence == [])
    #expect(try workspace.verifyJournal().faults == [])
  }

  @Test func inspectionTellsAFileByItsContent() throws {
    let path = try folder.write("%PDF-1.7\n", to: "規程.docx")
    let written = Date(timeIntervalSince1970: 1_772_000_000)  // 2026-02-25T06:13:20Z
    try FileManager.default.setAttributes([.modificationDate: written], ofItemAtPath: path)
    let facts = try workspace.inspect(path)
    #expect(facts.kind == .pdf && facts.size == 9)
    #expect(facts.modified == CalendarDate("2026-02-25"))
    #expect(facts.digest == ContentDigest(of: Data("%PDF-1.7\n".utf8)))
    #expect(facts.warnings(name: "規程.docx", custody: .linked) == [.promises(.word)])
    #expect(try workspace.inspect(path, digestUpTo: 8).digest == nil)
    #expect(throws: WorkspaceError.file(.notFound, path: folder["none"])) {
      try workspace.inspect(folder["none"])
    }
    #expect(throws: WorkspaceError.file(.isWorkspace, path: folder["w.sqlite"])) {
      try workspace.inspect(folder["w.sqlite"])
    }
  }
}
