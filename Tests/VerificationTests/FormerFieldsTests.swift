import Export
import Foundation
import GHSModel
import Testing

@testable import Verification

/// Each thing that a revision may keep quiet about, held against the declaration it replaces.
struct FormerFieldsTests {
  /// Something that was otherwise before, and how it is named.
  struct Difference: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: @Sendable (inout DeclarationRecord) -> Void

    init(_ name: String, _ before: @escaping @Sendable (inout DeclarationRecord) -> Void) {
      testDescription = name
      self.before = before
    }
  }

  private func packaged(
    _ record: DeclarationRecord, revision: Revision? = nil, _ audience: Audience = .full
  ) throws -> PackagedDeclaration {
    try PackagedDeclaration(
      .declaration,
      Declaration(
        id: 1, product: record.assessment.product.id, status: .issued, content: record.content,
        record: record),
      record: record, catalogue: Sample.catalogue, nature: [],
      lineage: DeclarationLineage(revision: revision), for: audience, key: Sample.key,
      program: Sample.program)
  }

  private func check(
    _ difference: Difference, _ audience: Audience = .full,
    _ lie: (inout Revision) -> Void = { _ in }
  ) throws -> Check {
    let now = try Sample.dossier().record
    let former = with(now) {
      $0.content.number = "D-2026-00"
      difference.before(&$0)
    }
    var revision = Revision(of: former, by: now)
    #expect(!revision.changes.isEmpty, "a difference that no revision says")
    lie(&revision)
    return FormerCheck(
      declaration: try packaged(now, revision: revision, audience),
      former: try packaged(former, audience)
    ).check
  }

  /// The name of the subject that a sound revision gives.
  private func subject(_ difference: Difference) throws -> String {
    let now = try Sample.dossier().record
    let former = with(now, difference.before)
    return try #require(Revision(of: former, by: now).changes.first).subjectName.en
  }

  @Test(arguments: differences) func whatIsKeptQuietIsNamed(difference: Difference) throws {
    #expect(try check(difference).result == .passed)
    let quiet = try check(difference) { $0.changes = [] }
    #expect(quiet.result == .failed)
    #expect(try quiet.message.en.contains(subject(difference).prefix(40)), "\(quiet.message.en)")
    let madeUp = try check(difference) { revision in
      revision.changes.append(RevisionChange(.category, .removed, subject: "ZZ"))
    }
    #expect(madeUp.result == .failed && madeUp.message.en.contains("ZZ"))
  }

  /// What is said to have changed of a judgement or of evidence is compared field by field.
  @Test(arguments: differences) func fieldsKeptQuietAreNamed(difference: Difference) throws {
    let named = try check(difference) { revision in
      for place in revision.changes.indices { revision.changes[place].fields = [] }
    }
    let now = try Sample.dossier().record
    let fields = Revision(of: with(now, difference.before), by: now).changes.flatMap(\.fields)
    #expect(named.result == (fields.isEmpty ? .passed : .failed))
  }

  @Test(arguments: differences) func whatWasBeforeCannotBeMadeUp(difference: Difference) throws {
    let lied = try check(difference) { $0.changes[0].before += "x" }
    #expect(lied.result == .failed)
  }

  /// No package has the folders of files.
  @Test func aFolderMayChangeQuietly() throws {
    let moved = Difference("place") { $0.assessment.evidence[2].content = .file(Self.moved) }
    #expect(try check(moved).result == .passed)
    #expect(try check(moved) { $0.changes = [] }.result == .passed)
  }

  /// A public package has no rationale, so that nobody sees whether it has changed.
  @Test func aRationaleMayChangeUnseenInPublic() throws {
    let other = Difference("rationale") {
      $0.assessment.judgements[Sample.id("QM-1")]?.rationale = "以前の根拠。"
    }
    #expect(try check(other, .public).result == .passed)
    #expect(try check(other, .public) { $0.changes = [] }.result == .passed)
    let outcome = Difference("outcome") {
      $0.assessment.judgements[Sample.id("QM-1")]?.outcome = .nonconforming
    }
    #expect(try check(outcome, .public) { $0.changes = [] }.result == .failed)
  }

  private static let moved = Sample.file("/home/hanako/minutes.txt", "minutes")

  private static let differences = claims + products + contents + judgements + evidence

  private static let claims = [
    Difference("level") { $0.content.claimedLevel = 1 },
    Difference("category") { $0.content.claimedCategories = [Sample.category("RM")] },
    Difference("edition") { $0.assessment.catalogue.edition = "1.10" },
    Difference("digest") { $0.assessment.catalogue.digest = ContentDigest(of: Data()) },
  ]

  private static let products = [
    Difference("productName") { $0.assessment.product.name = "x" },
    Difference("productVersion") { $0.assessment.product.version = "x" },
    Difference("vendor") { $0.assessment.product.vendor = "x" },
    Difference("intendedUse") { $0.assessment.product.intendedUse = "x" },
    Difference("safetyClass") { $0.assessment.product.safetyClass = .c },
    Difference("classification") { $0.assessment.product.classification?.decidedBy = "x" },
    Difference("scope") { $0.assessment.product.scope?.answeredBy = "x" },
  ]

  private static let contents = [
    Difference("issuerName") { $0.content.issuerName = "x" },
    Difference("issuerAddress") { $0.content.issuerAddress = "x" },
    Difference("placeOfIssue") { $0.content.placeOfIssue = "x" },
    Difference("signatoryName") { $0.content.signatoryName = "x" },
    Difference("signatoryFunction") { $0.content.signatoryFunction = "x" },
    Difference("validity") { $0.content.validity = "x" },
    Difference("reviewerName") { $0.content.reviewerName = "x" },
    Difference("reviewerFunction") { $0.content.reviewerFunction = "x" },
    Difference("supplement") { $0.content.supplement = "x" },
    Difference("oem") { $0.content.oem = OEMSupply(supplier: "x") },
    Difference("application") { $0.content.application?.telephone = "x" },
  ]

  private static let judgements = [
    judgement("outcome") { $0.outcome = .nonconforming },
    judgement("rationale") { $0.rationale = "x" },
    judgement("assessor") { $0.assessor = "x" },
    judgement("judgementDate") { $0.date = Sample.date("2026-02-01") },
    judgement("action") { $0.action = Action(description: "x") },
  ]

  private static let evidence = [
    piece("title") { $0.title = "x" }, piece("number") { $0.number = "x" },
    piece("revision") { $0.revision = "x" }, piece("section") { $0.section = "x" },
    piece("owner") { $0.owner = "x" },
    piece("effectiveDate") { $0.effectiveDate = Sample.date("2026-01-01") },
    piece("expiryDate") { $0.expiryDate = Sample.date("2029-01-01") },
    piece("content") { $0.content = .file(Sample.file("リスク.md", "another")) },
    piece("fileState") {
      $0.content = .file(with(Sample.file("リスク.md", "the risk file")) { $0.state = .changed })
    },
    piece("certificate") { $0.certificate = Certificate(standard: "x", body: "x", scope: "x") },
    piece("keeping") { $0.keeping = Keeping(custodian: "x") },
    piece("requirements") { $0.requirements = [Sample.id("RM-4.2")] },
    Difference("evidence withdrawn") { $0.assessment.evidence.removeFirst() },
    Difference("evidence added") {
      $0.assessment.evidence.append(
        Evidence(id: EvidenceID(number: 9), title: "x", requirements: [Sample.id("QM-1")]))
    },
  ]

  private static func judgement(
    _ name: String, _ before: @escaping @Sendable (inout Judgement) -> Void
  ) -> Difference {
    Difference(name) { record in
      var judgement = record.assessment.judgement(of: Sample.id("QM-1"))
      before(&judgement)
      record.assessment.judgements[Sample.id("QM-1")] = judgement
    }
  }

  private static func piece(
    _ name: String, _ before: @escaping @Sendable (inout Evidence) -> Void
  ) -> Difference {
    Difference(name) { before(&$0.assessment.evidence[0]) }
  }
}
