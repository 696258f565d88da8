import Export
import Foundation
import GHSModel

@testable import Verification

extension Tampering {
  /// Changes of documents by somebody who takes every digest again.
  static let documents = [
    exchange("the application form", "data/application.ja.html", "D-2026-01", "D-2026-02"),
    exchange("the supporting documentation", "data/supporting-documentation.en.html", "E-1", "E-9"),
    exchange("a report", "data/report-RM.en.html", "Conforming", "Perfect"),
    exchange("the CycloneDX attestations", "data/declaration.cdx.json", "RM-4.2", "RM-4.3"),
    exchange("a score", "data/declaration.cdx.json", "\"score\" : 1", "\"score\" : 0"),
    exchange(
      "the OSCAL results", "data/assessment-results.oscal.json", "\"satisfied\"",
      "\"not-satisfied\""),
    exchange("the file that explains the package", "README.en.txt", "CHECKING", "TRUST ME"),
    Tampering(
      "the dossier's PDF replaced, all digests taken again",
      by: [.printed: "supporting-documentation.ja.pdf does not say what the record says."]
    ) {
      $0.files["data/supporting-documentation.ja.pdf"] = $0.files["data/declaration.ja.pdf"]
      try $0.settle(.statements)
    },
    Tampering(
      "a PDF replaced by something else, all digests taken again",
      by: [.printed: "declaration.en.pdf does not say what the record says."]
    ) {
      $0.files["data/declaration.en.pdf"] = Data("%PDF-1.5\n".utf8)
      try $0.settle(.statements)
    },
    Tampering(
      "a PDF of another level, all digests taken again",
      by: [.printed: "declaration.ja.pdf does not say what the record says."]
    ) {
      var other = try $0.declaration
      other.record.content.claimedLevel = 1
      let printed = try PackageDocuments(other, completeness: $0.statement).printed()
      $0.files["data/declaration.ja.pdf"] = printed["declaration.ja.pdf"]
      try $0.settle(.statements)
    },
    Tampering(
      "a machine format removed and unlisted",
      by: [
        .completeness: "those that are there: declaration.cdx.json",
        .documents: "declaration.cdx.json is missing or does not belong here.",
      ]
    ) {
      $0.files["data/declaration.cdx.json"] = nil
      try $0.settle(.statements)
    },
    Tampering(
      "the application form removed in both forms",
      by: [
        .completeness: "those that are there: application.ja.html",
        .documents: "application.ja.html is missing or does not belong here.",
      ]
    ) {
      for ending in ["html", "pdf"] { $0.files["data/application.ja.\(ending)"] = nil }
      try $0.settle(.statements)
    },
    Tampering(
      "linked evidence exchanged, all digests but the record's",
      by: [.evidence: "evidence/E-3.txt is not the content that E-3 has in the record."]
    ) {
      $0.files["data/evidence/E-3.txt"] = Data("other minutes".utf8)
      try $0.settle(.statements)
    },
    Tampering(
      "linked evidence taken out and said to be linked",
      by: [.documents: "README.en.txt does not say what the record says."]
    ) {
      $0.files["data/evidence/E-3.txt"] = nil
      try $0.restate {
        $0.files.removeAll { $0.evidence?.number == 3 }
        $0.leftOut.insert(.init(id: "E-3", reason: .linked), at: 0)
        $0.evidence.included -= 1
        $0.evidence.leftOut += 1
      }
    },
  ]

  /// Changes of what ties a package to its record at the issue.
  static let disclosures = [
    record(
      "the frozen digest changed", .manifests,
      by: [.record: "frozenCommitment is not the commitment to frozenDigest."]
    ) {
      $0.disclosure.frozenDigest = ContentDigest(of: Data("other".utf8))
    },
    record(
      "the commitment to the frozen digest changed", .manifests,
      by: [.record: "frozenCommitment is not the commitment to frozenDigest."]
    ) {
      $0.disclosure.frozenCommitment = Sample.key.commitment(to: ContentDigest(of: Data()))
    },
    record(
      "the frozen digest taken out", .documents,
      by: [.record: "frozenCommitment is not the commitment to frozenDigest."]
    ) {
      $0.disclosure.frozenDigest = nil
    },
  ]

  private static func exchange(
    _ name: String, _ path: String, _ word: String, _ other: String
  ) -> Tampering {
    Tampering(
      "\(name) changed, all digests taken again",
      by: [.documents: path.replacing("data/", with: "")]
    ) {
      $0.replace(word, by: other, in: path)
      try $0.settle(.statements)
    }
  }
}
