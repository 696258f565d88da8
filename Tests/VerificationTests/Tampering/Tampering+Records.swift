import Export
import Foundation
import GHSModel
import Testing

@testable import Verification

extension Tampering {
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
