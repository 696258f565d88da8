import Export
import Foundation
import GHSModel
import Testing

@testable import Verification

/// One way to tamper with a package, and the checks that have to name it.
struct Tampering: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let caught: Set<CheckID>
  let tamper: @Sendable (inout OpenedPackage) throws -> Void

  init(
    _ name: String, by caught: Set<CheckID>,
    _ tamper: @escaping @Sendable (inout OpenedPackage) throws -> Void
  ) {
    testDescription = name
    self.caught = caught
    self.tamper = tamper
  }

  /// Changes the record and takes care of as much as is said.
  static func record(
    _ name: String, _ care: OpenedPackage.Care, by caught: Set<CheckID>,
    _ change: @escaping @Sendable (inout PackagedDeclaration) throws -> Void
  ) -> Tampering {
    Tampering(name, by: caught) { try $0.change(care, change) }
  }

  /// Changes of files, from careless to careful.
  static let files = [
    Tampering("one bit of evidence", by: [.payload, .completeness, .evidence]) {
      $0.files["data/evidence/E-1.md"]?[3] ^= 1
    },
    Tampering("evidence exchanged, all digests but the record's", by: [.evidence]) {
      $0.files["data/evidence/E-1.md"] = Data("another risk file".utf8)
      try $0.settle(.statements)
    },
    Tampering("a payload file added", by: [.payload, .information, .completeness, .documents]) {
      $0.files["data/extra.pdf"] = Data("extra".utf8)
    },
    Tampering("a payload file added and listed", by: [.completeness, .documents, .information]) {
      $0.files["data/extra.pdf"] = Data("extra".utf8)
      $0.rehash()
    },
    Tampering("an evidence file added and listed", by: [.completeness, .evidence]) {
      $0.files["data/evidence/E-9.txt"] = Data("extra".utf8)
      try $0.settle(.statements)
    },
    Tampering("a payload file removed", by: [.payload, .completeness, .documents, .information]) {
      $0.files["data/report-RM.ja.pdf"] = nil
    },
    Tampering("a payload file removed and unlisted", by: [.completeness, .documents]) {
      $0.files["data/report-RM.ja.pdf"] = nil
      try $0.settle(.statements)
    },
    Tampering("evidence removed and unlisted", by: [.completeness, .evidence]) {
      $0.files["data/evidence/E-2.pdf"] = nil
      try $0.settle(.statements)
    },
    Tampering("a payload file renamed", by: [.payload, .completeness, .evidence]) {
      $0.files["data/evidence/E-5.md"] = $0.files.removeValue(forKey: "data/evidence/E-1.md")
    },
    Tampering("a line of the manifest removed", by: [.payload, .tags]) {
      $0.cut("E-1.md", from: "manifest-sha256.txt")
    },
    Tampering("a line of the manifest removed, tags taken again", by: [.payload]) {
      let manifest = "manifest-sha256.txt"
      $0.cut("E-1.md", from: manifest)
      let kept = $0.files[manifest]
      $0.rehash()
      let digests = [$0.files[manifest], kept].map { ContentDigest(of: $0 ?? Data()).hexadecimal }
      $0.files[manifest] = kept
      $0.replace(digests[0], by: digests[1], in: "tagmanifest-sha256.txt")
    },
    Tampering("a line of the tag manifest removed", by: [.tags]) {
      $0.cut("bag-info.txt", from: "tagmanifest-sha256.txt")
    },
    Tampering("a tag file changed", by: [.tags]) {
      $0.files["README.en.txt"]?.append(contentsOf: "Trust me.\n".utf8)
    },
    Tampering("a tag file added", by: [.bag]) {
      $0.files["manifest-md5.txt"] = Data("0  data/declaration.json\n".utf8)
    },
    Tampering("a tag file removed", by: [.bag, .tags]) { $0.files["bag-info.txt"] = nil },
    Tampering("another version of BagIt", by: [.bag, .tags]) {
      $0.replace("1.0", by: "0.97", in: "bagit.txt")
    },
    Tampering("a PDF exchanged", by: [.payload, .completeness]) {
      $0.files["data/declaration.ja.pdf"] = $0.files["data/application.ja.pdf"]
    },
    Tampering("a PDF exchanged and listed", by: [.completeness]) {
      $0.files["data/declaration.ja.pdf"] = $0.files["data/application.ja.pdf"]
      $0.rehash()
    },
    Tampering("the level on a page changed, all digests taken again", by: [.documents]) {
      $0.replace("level 2", by: "level 3", in: "data/declaration.en.html")
      try $0.settle(.statements)
    },
    Tampering("the level of the bag's information changed", by: [.information]) {
      $0.replace("Ghs-Claimed-Level: 2", by: "Ghs-Claimed-Level: 3", in: "bag-info.txt")
      $0.rehash()
    },
    Tampering("a count of the completeness statement changed", by: [.completeness, .documents]) {
      try $0.restate {
        $0.evidence.total = 3
        $0.evidence.leftOut = 0
      }
    },
    Tampering("an omission taken out of the statement", by: [.completeness, .documents]) {
      try $0.restate {
        $0.leftOut.removeFirst()
        $0.evidence.leftOut -= 1
        $0.evidence.total -= 1
      }
    },
    Tampering("an omission given another reason", by: [.completeness, .documents]) {
      try $0.restate { $0.leftOut[0].reason = .noContent }
    },
    Tampering("a member doubled in the record", by: [.record]) {
      $0.replace(
        "\"status\" : \"issued\"", by: "\"status\" : \"issued\",\n  \"status\" : \"issued\"")
      $0.rehash()
    },
    Tampering("a member added to the record", by: [.record]) {
      $0.replace("\"status\" : \"issued\"", by: "\"status\" : \"issued\",\n  \"x\" : 1")
      $0.rehash()
    },
  ]

  /// Changes of the record by somebody who takes every digest again.
  static let records = [
    record("the level changed, manifests taken again", .manifests, by: [.record, .derivation]) {
      $0.record.derivation.level = 3
    },
    record("the level changed, everything taken again", .documents, by: [.derivation]) {
      $0.record.derivation.level = 1
    },
    record("the level claimed changed", .documents, by: [.claim]) {
      $0.record.content.claimedLevel = 3
    },
    record(
      "a judgement changed to nonconforming", .documents, by: [.derivation, .findings, .claim]
    ) {
      $0.record.assessment.judgements[Sample.id("RM-4.2")]?.outcome = .nonconforming
    },
    record("a judgement removed", .documents, by: [.derivation, .claim]) {
      $0.record.assessment.judgements[Sample.id("QM-1")] = nil
    },
    record("a category claimed added", .documents, by: [.claim, .completeness]) {
      $0.record.content.claimedCategories.append(Sample.category("PS"))
    },
    record("the safety class changed", .documents, by: [.derivation]) {
      $0.record.assessment.product.safetyClass = .c
    },
    record("an expiry removed, manifests taken again", .manifests, by: [.record, .documents]) {
      $0.record.assessment.evidence[0].expiryDate = nil
    },
    record("an expiry before the issue", .documents, by: [.derivation, .findings, .claim]) {
      $0.record.assessment.evidence[0].expiryDate = Sample.date("2026-01-01")
    },
    record("a rationale changed, manifests taken again", .manifests, by: [.record, .documents]) {
      $0.record.assessment.judgements[Sample.id("QM-1")]?.rationale = "確認していない。"
    },
    record("evidence's digest changed in the record", .documents, by: [.evidence]) {
      $0.record.assessment.evidence[1].content = .file(Sample.file("plan.PDF", "other"))
    },
    record(
      "evidence taken out of the record", .documents, by: [.derivation, .findings, .completeness]
    ) {
      $0.record.assessment.evidence.removeFirst()
    },
    record(
      "the declaration number changed, manifests taken again", .manifests,
      by: [.record, .information, .completeness, .documents]
    ) {
      $0.record.content.number = "D-2026-99"
    },
    record(
      "the journal head changed, manifests taken again", .manifests,
      by: [.record, .information, .journal, .documents]
    ) {
      $0.record.journalHead.sequence = 300
    },
    record("the journal head emptied", .documents, by: [.journal]) {
      $0.record.journalHead = JournalHead(sequence: 0, hash: JournalEntry.origin)
    },
    record("the day of issue changed", .documents, by: [.derivation, .information]) {
      $0.record.issuedOn = Sample.date("2025-04-01")
    },
    record("the address of the issuer removed", .documents, by: [.contents]) {
      $0.record.content.issuerAddress = ""
    },
    record("reviewer and signatory made one", .documents, by: [.claim]) {
      $0.record.content.reviewerName = $0.record.content.signatoryName
    },
    record("findings made up", .documents, by: [.findings]) {
      $0.record.findings.append(
        Finding(
          rule: "made-up", severity: .advisory, message: LocalizedText(ja: "嘘", en: "A lie")))
    },
    record("a condition said to hold", .documents, by: [.derivation]) {
      $0.record.derivation.levels[1].conditions[1].holds.toggle()
    },
    record("a level said to be reached", .documents, by: [.derivation]) {
      $0.record.derivation.levels[1].isReached.toggle()
    },
    record("a category said to conform", .documents, by: [.derivation]) {
      $0.record.derivation.categories[2].conforms.toggle()
    },
    record("the outcome of a requirement changed", .documents, by: [.derivation]) {
      $0.record.derivation.categories[2].requirements[0].reason = .conformingWithEvidence
    },
    record("the catalogue exchanged", .documents, by: [.catalogue]) {
      $0.catalogue.categories[1].requirements.removeLast()
    },
    record(
      "the text of the catalogue changed, its digest taken again", .documents,
      by: [.catalogueKnown]
    ) {
      $0.catalogue.categories[0].requirements[0].title.en = "Title that is easier"
      $0.record.assessment.catalogue = try $0.catalogue.reference()
      $0.record.derivation.catalogue = $0.record.assessment.catalogue
    },
    record("the level rule of the catalogue softened", .documents, by: [.catalogueKnown]) {
      $0.catalogue.levelRule.levels[1].conditions[1].atLeast = 0
      $0.record.assessment.catalogue = try $0.catalogue.reference()
      $0.record.derivation =
        Evaluation(
          $0.record.assessment, catalogue: $0.catalogue, day: $0.record.issuedOn
        ).derivation
    },
    record("a draft called issued", .manifests, by: [.documents]) {
      $0.withdrawal = nil
      $0.nature = []
      $0.record.content.validity = "無期限"
    },
    record("the key of the commitments taken out", .documents, by: [.record]) {
      $0.disclosure.secret = nil
    },
    record("the rules said to be others", .documents, by: []) {
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
  mutating func restate(_ change: (inout Completeness) -> Void) throws {
    var statement = try statement
    change(&statement)
    files["data/completeness.json"] = try CanonicalJSON.indentedData(statement)
    try settle(.statements)
  }
}
