import Export
import Foundation
import GHSModel
import Testing

@testable import Verification

/// Whatever is done to a package, `verify` fails and names it.
struct TamperingTests {
  /// Fails, or is not possible, with words that name the thing; nothing that is named passes.
  private func expectNamed(_ tampering: Tampering) throws {
    var opened = try OpenedPackage(try Sample.archive())
    try tampering.tamper(&opened)
    let found = try Workshop().verify(try opened.packed())
    #expect(!found.holds && !tampering.caught.isEmpty)
    for (id, words) in tampering.caught {
      let check = try #require(found.checks.first { $0.id == id })
      #expect(
        check.result != .passed && check.message.en.contains(words), "\(id): \(check.message.en)")
      #expect(check.message.ja != check.message.en)
    }
  }

  @Test(arguments: Tampering.files) func filesAreNamed(tampering: Tampering) throws {
    try expectNamed(tampering)
  }

  @Test(arguments: Tampering.documents + Tampering.disclosures)
  func documentsAreNamed(tampering: Tampering) throws {
    try expectNamed(tampering)
  }

  @Test(arguments: Tampering.records) func recordsAreNamed(tampering: Tampering) throws {
    try expectNamed(tampering)
  }

  /// Made by other means than the program, with every digest and document taken again.
  @Test(arguments: Tampering.forgeries) func forgeriesAreNamed(tampering: Tampering) throws {
    try expectNamed(tampering)
  }

  /// Nothing goes wrong but what is named: the careful forger's other checks pass.
  @Test func theCareIsRealCare() throws {
    var opened = try OpenedPackage(try Sample.archive())
    try opened.change(.documents) { $0.record.content.supplement = "Added." }
    let found = try Workshop().verify(try opened.packed())
    #expect(found.failed.isEmpty, "only a signature or the issuer's journal could tell")
  }

  @Test func findingsTakenOutAreMissed() throws {
    let content = Sample.content
    var assessment = try Sample.assessment(evidence: Sample.attached + [Sample.address])
    assessment.judgements[Sample.id("QM-1")]?.rationale = "OK"
    let evaluation = Evaluation(assessment, catalogue: Sample.catalogue, day: Sample.day)
    #expect(!evaluation.findings.isEmpty)
    let record = DeclarationRecord(
      content: content, evaluation: evaluation,
      journalHead: JournalHead(sequence: 9, hash: String(repeating: "cd", count: 32)))
    let package = try Sample.package(
      of: DeclarationDossier(
        declaration: Declaration(
          id: 1, product: assessment.product.id, status: .issued, content: content, record: record),
        record: record, catalogue: Sample.catalogue))
    var opened = try OpenedPackage(try package.archive())
    #expect(try Workshop().verify(try opened.packed()).holds)
    try opened.change(.documents) { $0.record.findings = [] }
    let found = try Workshop().verify(try opened.packed())
    #expect(found.failed == [.findings])
    #expect(found.said(.findings).contains("rationale-says-nothing QM-1"))
  }

  @Test func messagesNameTheFile() throws {
    var opened = try OpenedPackage(try Sample.archive())
    opened.files["data/evidence/E-1.md"]?[0] ^= 0x80
    let found = try Workshop().verify(try opened.packed())
    #expect(found.said(.payload).contains("data/evidence/E-1.md"))
    #expect(found.said(.evidence).contains("evidence/E-1.md"))
  }
}
