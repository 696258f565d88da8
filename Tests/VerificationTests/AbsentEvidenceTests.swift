import Export
import Foundation
import GHSModel
import Testing

@testable import Verification

/// Evidence that is not in the package: nothing is said to be right that nobody has seen.
struct AbsentEvidenceTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
  }

  /// A folder with what the receiver got apart from the package.
  private func received(_ files: [String: String]) throws -> String {
    let folder = workshop.folder.appending(path: "received/deep")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, content) in files {
      try Data(content.utf8).write(to: folder.appending(path: name))
    }
    return workshop.folder.appending(path: "received").path
  }

  @Test func aFullPackageDoesNotHoldWithoutItsLinkedEvidence() throws {
    let package = try Sample.package(enclosingLinked: false)
    #expect(package.completeness.leftOut.contains(.init(id: "E-3", reason: .linked)))
    let found = try workshop.verify(try package.archive())
    #expect(found.failed.isEmpty && found[.evidence] == .notPossible && !found.holds)
    #expect(found.said(.evidence).contains("1 of 3 files of evidence (E-3)"))
    #expect(found.checks.first { $0.id == .evidence }?.need == .evidence)
  }

  @Test func itHoldsWithTheFilesUnderAnyName() throws {
    let archive = try Sample.package(enclosingLinked: false).archive()
    let folder = try received(["何か.txt": "minutes", "other": "others"])
    let found = try workshop.verify(archive, evidence: folder)
    #expect(found.holds && found[.evidence] == .passed)
    #expect(found.said(.evidence).contains("2 files enclosed and 1 received apart"))
  }

  @Test func anotherContentOfTheSameSizeIsNotTaken() throws {
    let archive = try Sample.package(enclosingLinked: false).archive()
    let folder = try received(["minutes.txt": "minuteS"])
    #expect(try workshop.verify(archive, evidence: folder)[.evidence] == .notPossible)
    #expect(throws: ArchiveFault.notFound(path: "/nowhere")) {
      try workshop.verify(archive, evidence: "/nowhere")
    }
  }

  @Test func aPublicPackageCanBeHeldAgainstTheFiles() throws {
    let archive = try Sample.archive(.public)
    #expect(try workshop.verify(archive)[.evidence] == .notApplicable)
    let some = try received(["a": "minutes", "b": "the risk file"])
    #expect(try workshop.verify(archive, evidence: some)[.evidence] == .notPossible)
    let all = try received(["c": "%PDF plan"])
    #expect(try workshop.verify(archive, evidence: all)[.evidence] == .passed)
  }

  @Test func linkedFilesGoInOnRequest() throws {
    let opened = try OpenedPackage(try Sample.archive())
    #expect(opened.files["data/evidence/E-3.txt"] == Data("minutes".utf8))
    #expect(try opened.statement.evidence == .init(total: 4, included: 3, leftOut: 1))
    let lost = try DeclarationPackage(
      Sample.dossier(), for: .full, key: Sample.key, program: Sample.program,
      enclosingLinked: true
    ) { $0.custody == .linked ? Data("minuteS".utf8) : Sample.attachments[$0.digest] }
    #expect(lost.completeness.leftOut.first == .init(id: "E-3", reason: .missing))
    #expect(try workshop.verify(try lost.archive())[.evidence] == .notPossible)
  }

  @Test func whatIsTooLargeIsRefusedBeforeItIsRead() throws {
    var linked = Sample.linked
    var file = try #require(linked.file)
    file.size = .max
    linked.content = .file(file)
    let dossier = try Sample.dossier(evidence: Sample.attached + [linked])
    #expect(throws: PackageError.tooLarge(size: .max, limit: PackageFormat.sizeLimit)) {
      try DeclarationPackage(
        dossier, for: .full, key: Sample.key, program: Sample.program, enclosingLinked: true
      ) { _ in
        Issue.record("a file was read")
        return nil
      }
    }
  }
}
