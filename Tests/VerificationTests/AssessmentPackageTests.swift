import Export
import Foundation
import GHSModel
import Testing

@testable import Verification

/// A package of an assessment without a declaration: checked, and never taken for a claim.
struct AssessmentPackageTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
  }

  @Test(arguments: Audience.allCases)
  func holdsAsWhatItIs(audience: Audience) throws {
    let package = try Sample.package(audience, of: Sample.assessmentDossier())
    let found = try workshop.verify(try package.archive())
    #expect(found.holds, "\(found.checks.filter { $0.result != .passed })")
    for check in [CheckID.claim, .contents, .standing] { #expect(found[check] == .notApplicable) }
    #expect(found[.derivation] == .passed && found.said(.derivation) == "level 2")
    let declaration = try #require(found.declaration)
    #expect(declaration.subject == .assessment && declaration.level == nil)
    #expect(declaration.number.isEmpty && declaration.categories.isEmpty)
  }

  @Test func everyCategoryIsReportedAndNothingIsDeclared() throws {
    let opened = try OpenedPackage(
      try Sample.package(of: Sample.assessmentDossier()).archive())
    #expect(opened.folder == "ghs-assessment-notes")
    for category in ["RM", "QM", "PS"] {
      #expect(opened.files["data/report-\(category).en.pdf"] != nil)
    }
    #expect(!opened.files.keys.contains { $0.contains("application") })
    #expect(opened.files["data/declaration.en.html"] == nil)
    for (path, bytes) in opened.files where path.hasSuffix(".en.html") {
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(page.contains("Record of an assessment, not a declaration"), "\(path)")
      #expect(!page.contains("self-declaration"), "\(path)")
    }
    let attestation = try #require(opened.files["data/declaration.cdx.json"])
    #expect(!String(decoding: attestation, as: UTF8.self).contains("affirmation"))
    #expect(try opened.statement.categories == .init(total: 3, included: 3, leftOut: 0))
  }

  @Test func anAssessmentThatClaimsSomethingIsNamed() throws {
    let changes: [(inout PackagedDeclaration) -> Void] = [
      { $0.record.content.claimedLevel = 2 },
      { $0.record.content.claimedCategories = [Sample.category("RM")] },
      { $0.record.content.number = "D-1" }, { $0.status = .issued },
    ]
    for change in changes {
      var opened = try OpenedPackage(
        try Sample.package(of: Sample.assessmentDossier()).archive())
      try opened.change(.documents, change)
      #expect(try workshop.verify(try opened.packed()).failed.contains(.record))
    }
  }

  /// A declaration that lacks what it needs does not become sound by calling itself an assessment.
  @Test func aDeclarationCalledAnAssessmentIsNamed() throws {
    var opened = try OpenedPackage(try Sample.archive())
    try opened.change(.documents) { $0.subject = .assessment }
    let found = try workshop.verify(try opened.packed())
    #expect(found.failed.isSuperset(of: [.record, .completeness, .documents]))
  }
}
