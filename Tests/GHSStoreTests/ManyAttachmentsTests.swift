import Foundation
import GHSModel
import Testing

@testable import GHSStore

/// Files that are attached together are not all in memory at once: those beyond a bound are read again.
@Suite struct ManyAttachmentsTests {
  let folder: TemporaryFolder
  let workspace: Workspace
  let product = Sample.product.id
  /// Two of them are more than the bound.
  private static let size = 33 << 20

  init() throws {
    folder = try TemporaryFolder()
    workspace = try Workspace.open(
      path: folder["w.sqlite"], clock: .fixed(Sample.noon), actor: "試験者")
    try workspace.addSample()
  }

  private func drafts() throws -> [EvidenceDraft] {
    try (1...3).map { number in
      try write(Character("\(number)"), to: "\(number).bin")
      return EvidenceDraft(
        title: "ファイル\(number)", source: .file(path: folder["\(number).bin"], custody: .attached),
        requirements: [Sample.id("QM-1")])
    }
  }

  /// A file that is large and different in its first bytes.
  private func write(_ character: Character, to name: String) throws {
    try folder.write(String(character), to: name)
    try #require(truncate(folder[name], off_t(Self.size)) == 0)
  }

  @Test func allAreKept() throws {
    let added = try workspace.addEvidence(product, drafts())
    for (number, evidence) in added.enumerated() {
      let bytes = try workspace.attachment(#require(evidence.file).digest)
      #expect(bytes.count == Self.size && bytes.first == UInt8(ascii: "1") + UInt8(number))
    }
  }

  @Test func whatChangesBeforeItIsReadAgainIsRefused() throws {
    let drafts = try drafts()
    let counter = try workspace.changeCounter()
    #expect(throws: WorkspaceError.file(.changedWhileReading, path: folder["3.bin"])) {
      try workspace.addEvidence(product, drafts) { reached throws(WorkCancelled) in
        if reached.done == 3 { try? write("x", to: "3.bin") }
      }
    }
    #expect(try workspace.changeCounter() == counter)
    #expect(try workspace.assessment(of: product).evidence.isEmpty)
  }

  @Test func readingAgainCanBeEnded() throws {
    let drafts = try drafts()
    var asked = 0
    #expect(throws: WorkspaceError.cancelled) {
      try workspace.addEvidence(product, drafts) { reached throws(WorkCancelled) in
        if reached.done == 3 { asked += 1 }
        if asked > 3 { throw WorkCancelled() }
      }
    }
    #expect(try workspace.assessment(of: product).evidence.isEmpty)
  }
}
