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
      Sample.key.hexadecimal,
    ]
    for (path, bytes) in opened.files where !path.hasSuffix(".pdf") {
      let text = String(decoding: bytes, as: UTF8.self)
      for word in hidden { #expect(!text.contains(word), "\(path) has \(word)") }
    }
    #expect(!opened.files.keys.contains { $0.contains("evidence/") })
    #expect(try opened.statement.texts == .init(total: 5, included: 0, leftOut: 5))
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
