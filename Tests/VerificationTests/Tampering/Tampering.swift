import Export
import Foundation
import GHSModel
import Testing

@testable import Verification

/// One way to tamper with a package, and what the checks have to say of it.
struct Tampering: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The checks that fail or cannot be made, each with words of its message that name the thing.
  let caught: [CheckID: String]
  let tamper: @Sendable (inout OpenedPackage) throws -> Void

  init(
    _ name: String, by caught: [CheckID: String],
    _ tamper: @escaping @Sendable (inout OpenedPackage) throws -> Void
  ) {
    testDescription = name
    self.caught = caught
    self.tamper = tamper
  }

  /// Changes the record and takes care of as much as is said.
  static func record(
    _ name: String, _ care: OpenedPackage.Care, by caught: [CheckID: String],
    _ change: @escaping @Sendable (inout PackagedDeclaration) throws -> Void
  ) -> Tampering {
    Tampering(name, by: caught) { try $0.change(care, change) }
  }

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

  /// Changes of the record by somebody who takes every digest again.
  static let records = [
    record(
      "the level changed, manifests taken again", .manifests,
      by: [
        .record: "The record does not have the digest in recordDigest.",
        .derivation: "The record says level 3; derived again it is 2.",
      ]
    ) {
      $0.record.derivation.level = 3
    },
    record(
      "the level changed, everything taken again", .documents,
      by: [.derivation: "The record says level 1; derived again it is 2."]
    ) {
      $0.record.derivation.level = 1
    },
    record(
      "the level claimed changed", .documents,
      by: [.claim: "Level 3 is claimed, but the product is eligible for level 2 only."]
    ) {
      $0.record.content.claimedLevel = 3
    },
    record(
      "a judgement changed to nonconforming", .documents,
      by: [
        .derivation: "The record says level 2; derived again it is none.",
        .findings: "the rules give: nonconforming-without-action RM-4.2",
        .claim: "Level 2 is claimed, but the product is not eligible for any level.",
      ]
    ) {
      $0.record.assessment.judgements[Sample.id("RM-4.2")]?.outcome = .nonconforming
    },
    record(
      "a judgement removed", .documents,
      by: [
        .derivation: "The record says level 2; derived again it is 1.",
        .claim: "Level 2 is claimed, but the product is eligible for level 1 only.",
      ]
    ) {
      $0.record.assessment.judgements[Sample.id("QM-1")] = nil
    },
    record(
      "a category claimed added", .documents,
      by: [
        .claim:
          "Category PS “Product safety” is claimed but does not conform (requirements not satisfied: 1).",
        .completeness: "The counts of the completeness statement are not those of the record.",
      ]
    ) {
      $0.record.content.claimedCategories.append(Sample.category("PS"))
    },
    record(
      "the safety class changed", .documents,
      by: [.derivation: "The record says level 2; derived again it is 1."]
    ) {
      $0.record.assessment.product.safetyClass = .c
    },
    record(
      "an expiry removed, manifests taken again", .manifests,
      by: [
        .record: "The record does not have the digest in recordDigest.",
        .documents: "assessment-results.oscal.json does not say what the record says.",
      ]
    ) {
      $0.record.assessment.evidence[0].expiryDate = nil
    },
    record(
      "an expiry before the issue", .documents,
      by: [
        .derivation: "The record says level 2; derived again it is none.",
        .findings: "the rules give: conforming-without-evidence RM-4.10",
        .claim: "Level 2 is claimed, but the product is not eligible for any level.",
      ]
    ) {
      $0.record.assessment.evidence[0].expiryDate = Sample.date("2026-01-01")
    },
    record(
      "a rationale changed, manifests taken again", .manifests,
      by: [
        .record: "The record does not have the digest in recordDigest.",
        .documents: "assessment-results.oscal.json does not say what the record says.",
      ]
    ) {
      $0.record.assessment.judgements[Sample.id("QM-1")]?.rationale = "確認していない。"
    },
    record(
      "evidence's digest changed in the record", .documents,
      by: [.evidence: "evidence/E-2.pdf is not the content that E-2 has in the record."]
    ) {
      $0.record.assessment.evidence[1].content = .file(Sample.file("plan.PDF", "other"))
    },
    record(
      "evidence taken out of the record", .documents,
      by: [
        .derivation: "The record says level 2; derived again it is none.",
        .findings: "the rules give: conforming-without-evidence RM-4.10",
        .completeness: "The counts of the completeness statement",
      ]
    ) {
      $0.record.assessment.evidence.removeFirst()
    },
    record(
      "the declaration number changed, manifests taken again", .manifests,
      by: [
        .record: "The record does not have the digest in recordDigest.",
        .information:
          "External-Identifier in bag-info.txt is “D-2026-01”; the record says “D-2026-99”.",
        .completeness: "The completeness statement is that of another declaration.",
        .documents: "README.en.txt does not say what the record says.",
      ]
    ) {
      $0.record.content.number = "D-2026-99"
    },
    record(
      "the journal head changed, manifests taken again", .manifests,
      by: [
        .record: "The record does not have the digest in recordDigest.",
        .information:
          "Ghs-Journal-Head in bag-info.txt is “285 abababababababababababababababababababababababababababab…”; the record says “300 abababababababababababababababababababababababababababab…”.",
        .journal: "different heads of the journal",
        .documents: "assessment-results.oscal.json does not say what the record says.",
      ]
    ) {
      $0.record.journalHead.sequence = 300
    },
    record(
      "the journal head emptied", .documents,
      by: [.journal: "The journal's head is not in its proper form."]
    ) {
      $0.record.journalHead = JournalHead(sequence: 0, hash: JournalEntry.origin)
    },
    record(
      "the day of issue changed", .documents,
      by: [
        .derivation: "The level was derived for 2026-04-01, not for the day of issue, 2025-04-01.",
        .information: "Bagging-Date in bag-info.txt is “2026-04-01”; the record says “2025-04-01”.",
      ]
    ) {
      $0.record.issuedOn = Sample.date("2025-04-01")
    },
    record(
      "the address of the issuer removed", .documents,
      by: [.contents: "b) Name and contact address of the issuer is incomplete."]
    ) {
      $0.record.content.issuerAddress = ""
    },
    record(
      "reviewer and signatory made one", .documents,
      by: [
        .claim: "Reviewer and signatory are the same person. Have somebody else review conformity."
      ]
    ) {
      $0.record.content.reviewerName = $0.record.content.signatoryName
    },
    record(
      "findings made up", .documents,
      by: [.findings: "The findings recorded are not those the rules give: made-up"]
    ) {
      $0.record.findings.append(
        Finding(
          rule: "made-up", severity: .advisory, message: LocalizedText(ja: "嘘", en: "A lie")))
    },
    record(
      "a condition said to hold", .documents,
      by: [.derivation: "The derivation recorded is not the one that follows: level 2"]
    ) {
      $0.record.derivation.levels[1].conditions[1].holds.toggle()
    },
    record(
      "a level said to be reached", .documents,
      by: [.derivation: "The derivation recorded is not the one that follows: level 2"]
    ) {
      $0.record.derivation.levels[1].isReached.toggle()
    },
    record(
      "a category said to conform", .documents,
      by: [.derivation: "The derivation recorded is not the one that follows: PS"]
    ) {
      $0.record.derivation.categories[2].conforms.toggle()
    },
    record(
      "the outcome of a requirement changed", .documents,
      by: [.derivation: "The derivation recorded is not the one that follows: PS-1"]
    ) {
      $0.record.derivation.categories[2].requirements[0].reason = .conformingWithEvidence
    },
    record(
      "the catalogue exchanged", .documents,
      by: [.catalogue: "The catalogue in the package is not the one the record names, ghs 1.20."]
    ) {
      $0.catalogue.categories[1].requirements.removeLast()
    },
    record(
      "the text of the catalogue changed, its digest taken again", .documents,
      by: [
        .catalogueKnown:
          "It is called ghs 1.20, but is not the edition of that name that this ghs carries."
      ]
    ) {
      $0.catalogue.categories[0].requirements[0].title.en = "Title that is easier"
      $0.record.assessment.catalogue = try $0.catalogue.reference()
      $0.record.derivation.catalogue = $0.record.assessment.catalogue
    },
    record(
      "the level rule of the catalogue softened", .documents,
      by: [
        .catalogueKnown:
          "It is called ghs 1.20, but is not the edition of that name that this ghs carries."
      ]
    ) {
      $0.catalogue.levelRule.levels[1].conditions[1].atLeast = 0
      $0.record.assessment.catalogue = try $0.catalogue.reference()
      $0.record.derivation =
        Evaluation(
          $0.record.assessment, catalogue: $0.catalogue, day: $0.record.issuedOn
        ).derivation
    },
    record(
      "a draft called issued", .manifests,
      by: [.documents: "What declaration.json says that it is and is not"]
    ) {
      $0.withdrawal = nil
      $0.nature = []
      $0.record.content.validity = "無期限"
    },
    record(
      "the key of the commitments taken out", .documents,
      by: [.record: "frozenCommitment is not the commitment to frozenDigest."]
    ) {
      $0.disclosure.secret = nil
    },
    record(
      "the rules said to be others", .documents,
      by: [.derivation: "made by rules of version 1; these are version \(AssessmentRules.version)"]
    ) {
      $0.disclosure.rules = 1
      $0.record.derivation.level = 1
    },
  ]
}

extension OpenedPackage {
  /// Takes the lines with a word out of a file.
  mutating func cut(_ word: String, from path: String) {
    let text = String(decoding: files[path] ?? Data(), as: UTF8.self)
    let kept = text.split(separator: "\n").filter { !$0.contains(word) }
    files[path] = Data((kept.joined(separator: "\n") + "\n").utf8)
  }

  /// Replaces a word in a file; the word has to be there.
  mutating func replace(
    _ word: String, by other: String, in path: String = "data/declaration.json"
  ) {
    let text = String(decoding: files[path] ?? Data(), as: UTF8.self)
    #expect(text.contains(word), "\(path) does not have \(word)")
    files[path] = Data(text.replacing(word, with: other, maxReplacements: 1).utf8)
  }

  /// Changes the completeness statement and takes every digest again.
  mutating func restate(
    _ care: Care = .statements, _ change: (inout Completeness) -> Void
  ) throws {
    var statement = try statement
    change(&statement)
    files["data/completeness.json"] = try CanonicalJSON.indentedData(statement)
    try settle(care)
  }
}
