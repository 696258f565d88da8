import Export
import Foundation
import GHSModel
import Testing

@testable import Verification

/// A public package gives nothing away and can be held against the full one.
struct DisclosureTests {
  @Test func noRationaleAndNoEvidenceIsInIt() throws {
    let opened = try OpenedPackage(try Sample.archive(.public))
    let hidden = [
      "根拠RM2", "根拠RM10", "根拠QM1", "理由QM2", "申し送りの誤りは", "the risk file", "%PDF plan",
      Sample.key.hexadecimal, "連絡 七子", "03-0000-0000",
    ]
    for (path, bytes) in opened.files where !path.hasSuffix(".pdf") {
      let text = String(decoding: bytes, as: UTF8.self)
      for word in hidden { #expect(!text.contains(word), "\(path) has \(word)") }
    }
    #expect(!opened.files.keys.contains { $0.contains("evidence/") })
    #expect(try opened.statement.texts == .init(total: 7, included: 0, leftOut: 7))
    #expect(try opened.statement.leftOut.contains(.init(id: "E-1", reason: .audience)))
  }

  @Test func agreesWithTheFullVersionAndWithNoOther() throws {
    let workshop = try Workshop()
    let full = try workshop.write(try Sample.archive(), as: "full.zip")
    let open = try workshop.write(try Sample.archive(.public), as: "public.zip")
    let verifier = try Workshop.verifier()
    let found = try verifier.verify(open, against: full)
    #expect(found[.disclosure] == .passed && found.holds)

    var opened = try OpenedPackage(try Sample.archive())
    try opened.change(.documents) {
      $0.record.assessment.judgements[Sample.id("QM-1")]?.rationale = "別の根拠。"
    }
    let other = try workshop.write(try opened.packed(), as: "other.zip")
    #expect(try verifier.verify(open, against: other)[.disclosure] == .failed)
    #expect(try verifier.verify(open, against: open)[.disclosure] == .notPossible)
  }

  /// Where one short text is all that is not known, its guess can be tried against any plain digest of the
  /// record: a public package has none.
  @Test func noDigestLetsAGuessBeTried() throws {
    let dossier = try Sample.dossier(evidence: Sample.attached)
    let frozen = ContentDigest(of: try CanonicalJSON.data(dossier.record)).hexadecimal
    let opened = try OpenedPackage(try Sample.package(.public, of: dossier).archive())
    for (path, bytes) in opened.files {
      #expect(!String(decoding: bytes, as: UTF8.self).contains(frozen), "\(path)")
    }
    let full = try OpenedPackage(try Sample.package(.full, of: dossier).archive())
    #expect(try full.declaration.disclosure.frozenDigest?.hexadecimal == frozen)
    #expect(
      try full.declaration.disclosure.frozenCommitment
        == opened.declaration.disclosure.frozenCommitment)
  }

  @Test func equalTextsAtTwoPlacesLookDifferent() throws {
    let one = Sample.key.commitment(to: "確認した。", at: "judgements/RM-1/rationale")
    let two = Sample.key.commitment(to: "確認した。", at: "judgements/RM-2/rationale")
    #expect(one != two && DisclosureKey.isCommitment(one))
    #expect(Sample.key.commitment(to: "", at: "x").isEmpty)
    let other = DisclosureKey(journal: ["1f", "2d"], frozen: ContentDigest(of: Data()))
    #expect(other.commitment(to: "確認した。", at: "judgements/RM-1/rationale") != one)
  }

  /// The construction as anybody can compute it with other tools: HMAC-SHA256 of the text under the
  /// hexadecimal digits of HMAC-SHA256 of the place under the digits of the secret.
  @Test func theCommitmentIsTheOneThatIsDocumented() throws {
    let key = try #require(DisclosureKey(hexadecimal: String(repeating: "0a", count: 32)))
    #expect(
      key.commitment(to: "See the plan.", at: "judgements/RM-4.2/rationale")
        == "hmac-sha256:2e9b28652c6b80d500ec64a97b5e5c42ad22bace48159181899e450e5c92c06e")
  }

  @Test func aTextThatStayedInAPublicPackageIsNamed() throws {
    var opened = try OpenedPackage(try Sample.archive(.public))
    try opened.change(.documents) {
      $0.record.assessment.judgements[Sample.id("QM-1")]?.rationale = "残った根拠。"
    }
    #expect(try Workshop().verify(try opened.packed()).failed.contains(.record))
  }
}
