import Export
import Foundation
import GHSModel
import Testing

@testable import Verification

extension Tampering {
  /// Changes of files, from careless to careful.
  static let files = [
    Tampering(
      "one bit of evidence",
      by: [
        .payload:
          "The content of data/evidence/E-1.md does not have the digest in manifest-sha256.txt.",
        .completeness: "evidence/E-1.md is not the file of the completeness statement.",
        .evidence: "evidence/E-1.md is not the content that E-1 has in the record.",
      ]
    ) {
      $0.files["data/evidence/E-1.md"]?[3] ^= 1
    },
    Tampering(
      "evidence exchanged, all digests but the record's",
      by: [.evidence: "evidence/E-1.md is not the content that E-1 has in the record."]
    ) {
      $0.files["data/evidence/E-1.md"] = Data("another risk file".utf8)
      try $0.settle(.statements)
    },
    Tampering(
      "a payload file added",
      by: [
        .payload: "data/extra.pdf is not listed in manifest-sha256.txt.",
        .information: "Payload-Oxum in bag-info.txt",
        .completeness: "those that are there: extra.pdf",
        .documents: "extra.pdf is missing or does not belong here.",
      ]
    ) {
      $0.files["data/extra.pdf"] = Data("extra".utf8)
    },
    Tampering(
      "a payload file added and listed",
      by: [
        .completeness: "those that are there: extra.pdf",
        .documents: "extra.pdf is missing or does not belong here.",
        .information: "Payload-Oxum in bag-info.txt",
      ]
    ) {
      $0.files["data/extra.pdf"] = Data("extra".utf8)
      $0.rehash()
    },
    Tampering(
      "an evidence file added and listed",
      by: [
        .completeness: "those that are there: evidence/E-9.txt",
        .evidence: "evidence/E-9.txt belongs to no evidence.",
      ]
    ) {
      $0.files["data/evidence/E-9.txt"] = Data("extra".utf8)
      try $0.settle(.statements)
    },
    Tampering(
      "a payload file removed",
      by: [
        .payload: "data/report-RM.ja.pdf is listed in manifest-sha256.txt, but is not there.",
        .completeness: "those that are there: report-RM.ja.pdf",
        .documents: "report-RM.ja.pdf is missing or does not belong here.",
        .information: "Payload-Oxum in bag-info.txt",
      ]
    ) {
      $0.files["data/report-RM.ja.pdf"] = nil
    },
    Tampering(
      "a payload file removed and unlisted",
      by: [
        .completeness: "those that are there: report-RM.ja.pdf",
        .documents: "report-RM.ja.pdf is missing or does not belong here.",
      ]
    ) {
      $0.files["data/report-RM.ja.pdf"] = nil
      try $0.settle(.statements)
    },
    Tampering(
      "evidence removed and unlisted",
      by: [
        .completeness: "those that are there: evidence/E-2.pdf",
        .evidence: "evidence/E-2.pdf is not the content that E-2 has in the record.",
      ]
    ) {
      $0.files["data/evidence/E-2.pdf"] = nil
      try $0.settle(.statements)
    },
    Tampering(
      "a payload file renamed",
      by: [
        .payload: "data/evidence/E-1.md is listed in manifest-sha256.txt, but is not there.",
        .completeness: "those that are there: evidence/E-1.md",
        .evidence: "evidence/E-1.md is not the content that E-1 has in the record.",
      ]
    ) {
      $0.files["data/evidence/E-5.md"] = $0.files.removeValue(forKey: "data/evidence/E-1.md")
    },
    Tampering(
      "a line of the manifest removed",
      by: [
        .payload: "data/evidence/E-1.md is not listed in manifest-sha256.txt.",
        .tags:
          "The content of manifest-sha256.txt does not have the digest in tagmanifest-sha256.txt.",
      ]
    ) {
      $0.cut("E-1.md", from: "manifest-sha256.txt")
    },
    Tampering(
      "a line of the manifest removed, tags taken again",
      by: [.payload: "data/evidence/E-1.md is not listed in manifest-sha256.txt."]
    ) {
      let manifest = "manifest-sha256.txt"
      $0.cut("E-1.md", from: manifest)
      let kept = $0.files[manifest]
      $0.rehash()
      let digests = [$0.files[manifest], kept].map { ContentDigest(of: $0 ?? Data()).hexadecimal }
      $0.files[manifest] = kept
      $0.replace(digests[0], by: digests[1], in: "tagmanifest-sha256.txt")
    },
    Tampering(
      "a line of the tag manifest removed",
      by: [.tags: "bag-info.txt is not listed in tagmanifest-sha256.txt."]
    ) {
      $0.cut("bag-info.txt", from: "tagmanifest-sha256.txt")
    },
    Tampering(
      "a tag file changed",
      by: [
        .tags: "The content of README.en.txt does not have the digest in tagmanifest-sha256.txt."
      ]
    ) {
      $0.files["README.en.txt"]?.append(contentsOf: "Trust me.\n".utf8)
    },
    Tampering("a tag file added", by: [.bag: "manifest-md5.txt is no tag file of ours."]) {
      $0.files["manifest-md5.txt"] = Data("0  data/declaration.json\n".utf8)
    },
    Tampering(
      "a tag file removed",
      by: [
        .bag: "bag-info.txt is not there.",
        .tags: "bag-info.txt is listed in tagmanifest-sha256.txt, but is not there.",
      ]
    ) { $0.files["bag-info.txt"] = nil },
    Tampering(
      "another version of BagIt",
      by: [
        .bag: "bagit.txt does not declare BagIt 1.0.",
        .tags: "The content of bagit.txt does not have the digest in tagmanifest-sha256.txt.",
      ]
    ) {
      $0.replace("1.0", by: "0.97", in: "bagit.txt")
    },
    Tampering(
      "a PDF exchanged",
      by: [
        .payload:
          "The content of data/declaration.ja.pdf does not have the digest in manifest-sha256.txt.",
        .completeness: "declaration.ja.pdf is not the file of the completeness statement.",
      ]
    ) {
      $0.files["data/declaration.ja.pdf"] = $0.files["data/application.ja.pdf"]
    },
    Tampering(
      "a PDF exchanged and listed",
      by: [.completeness: "declaration.ja.pdf is not the file of the completeness statement."]
    ) {
      $0.files["data/declaration.ja.pdf"] = $0.files["data/application.ja.pdf"]
      $0.rehash()
    },
    Tampering(
      "the level on a page changed, all digests taken again",
      by: [.documents: "declaration.en.html does not say what the record says."]
    ) {
      $0.replace("level 2", by: "level 3", in: "data/declaration.en.html")
      try $0.settle(.statements)
    },
    Tampering(
      "the level of the bag's information changed",
      by: [.information: "Ghs-Claimed-Level in bag-info.txt is “3”; the record says “2”."]
    ) {
      $0.replace("Ghs-Claimed-Level: 2", by: "Ghs-Claimed-Level: 3", in: "bag-info.txt")
      $0.rehash()
    },
    Tampering(
      "a count of the completeness statement changed",
      by: [
        .completeness: "The counts of the completeness statement do not add up.",
        .documents: "README.en.txt does not say what the record says.",
      ]
    ) {
      try $0.restate {
        $0.evidence.total = 3
        $0.evidence.leftOut = 0
      }
    },
    Tampering(
      "an omission taken out of the statement",
      by: [
        .completeness: "The counts of the completeness statement",
        .documents: "README.en.txt does not say what the record says.",
      ]
    ) {
      try $0.restate {
        $0.leftOut.removeFirst()
        $0.evidence.leftOut -= 1
        $0.evidence.total -= 1
      }
    },
    Tampering(
      "an omission given another reason",
      by: [
        .completeness: "What the completeness statement says of E-4 does not fit the record.",
        .documents: "README.en.txt does not say what the record says.",
      ]
    ) {
      try $0.restate { $0.leftOut[0].reason = .noContent }
    },
    Tampering(
      "a member doubled in the record",
      by: [
        .record:
          "data/declaration.json is not a record in its proper form, or holds what this version does not know."
      ]
    ) {
      $0.replace(
        "\"status\" : \"issued\"", by: "\"status\" : \"issued\",\n  \"status\" : \"issued\"")
      $0.rehash()
    },
    Tampering(
      "a member added to the record",
      by: [
        .record:
          "data/declaration.json is not a record in its proper form, or holds what this version does not know."
      ]
    ) {
      $0.replace("\"status\" : \"issued\"", by: "\"status\" : \"issued\",\n  \"x\" : 1")
      $0.rehash()
    },
  ]
}
