import Foundation
import GHSModel
import Testing

/// A declaration about to be revised: at first it is as the former one.
struct RevisionSample {
  var content = DeclarationContent.complete.with(\.number, "D-2026-02")
  var assessment = RevisionSample.former.assessment

  /// What the former declaration rests on, with every field of evidence filled in.
  static let former = DeclarationRecord(
    content: .complete, evaluation: full.evaluated(),
    journalHead: JournalHead(sequence: 7, hash: JournalEntry.origin))

  private static var full: Assessment {
    var assessment = Assessment.levelTwo
    assessment.evidence[0].content = .file(
      EvidenceFile(path: "plan.pdf", custody: .attached, digest: Sample.reference.digest, size: 6))
    return assessment
  }

  var revision: Revision {
    Revision(of: Self.former, content: content, assessment: assessment)
  }
}

/// One thing changed, and the line it must give.
struct RevisionMutation: Sendable, CustomTestStringConvertible {
  /// What the property belongs to.
  let of: String
  /// The stored property that is changed.
  let property: String
  let expected: RevisionChange
  let apply: @Sendable (inout RevisionSample) -> Void

  init(
    _ of: String, _ property: String, _ expected: RevisionChange,
    _ apply: @escaping @Sendable (inout RevisionSample) -> Void
  ) {
    self.of = of
    self.property = property
    self.expected = expected
    self.apply = apply
  }

  var testDescription: String { "\(of).\(property) → \(expected.sentence.en)" }

  static let all = independent + judgements + evidence + levels

  /// Changes that touch nothing of one another.
  static let independent: [RevisionMutation] =
    contents + products + [
      RevisionMutation(
        "assessment", "catalogue",
        RevisionChange(.catalogue, before: "sample 1", after: "sample 2", fields: [.edition])
      ) { $0.assessment.catalogue.edition = "2" },
      RevisionMutation(
        "assessment", "evidence",
        RevisionChange(.evidence, .added, subject: "E-50", after: "New")
      ) {
        $0.assessment = $0.assessment.with(Evidence(id: 50, title: "New", requirements: ["RM-1"]))
      },
      RevisionMutation(
        "assessment", "evidence",
        RevisionChange(.evidence, .removed, subject: "E-2", before: "Record")
      ) { $0.assessment.evidence.removeAll { $0.id == 2 } },
      RevisionMutation(
        "judgement", "outcome",
        RevisionChange(
          .judgement, subject: "QM-1", before: "conforming", after: "nonconforming",
          fields: [.outcome])
      ) { $0.assessment.judgements["QM-1"]?.outcome = .nonconforming },
      evidence[0],
    ]

  private static func text(
    _ property: String, _ field: RevisionField,
    _ path: any WritableKeyPath<DeclarationContent, String> & Sendable
  ) -> RevisionMutation {
    let before = DeclarationContent.complete[keyPath: path]
    return RevisionMutation(
      "content", property,
      RevisionChange(
        .declaration, before.isEmpty ? .added : .changed, subject: field.rawValue, before: before,
        after: "Other")
    ) { $0.content[keyPath: path] = "Other" }
  }

  private static let contents = [
    text("issuerName", .issuerName, \.issuerName),
    text("issuerAddress", .issuerAddress, \.issuerAddress),
    text("placeOfIssue", .placeOfIssue, \.placeOfIssue),
    text("signatoryName", .signatoryName, \.signatoryName),
    text("signatoryFunction", .signatoryFunction, \.signatoryFunction),
    text("validity", .validity, \.validity),
    text("reviewerName", .reviewerName, \.reviewerName),
    text("reviewerFunction", .reviewerFunction, \.reviewerFunction),
    text("supplement", .supplement, \.supplement),
    RevisionMutation(
      "content", "oem",
      RevisionChange(
        .declaration, .added, subject: RevisionField.oem.rawValue, after: "Maker")
    ) { $0.content.oem = OEMSupply(supplier: "Maker") },
    RevisionMutation(
      "content", "application",
      RevisionChange(.declaration, .added, subject: RevisionField.application.rawValue)
    ) { sample in
      var details = ApplicationDetails()
      details.telephone = "03-0000-0000"
      sample.content.application = details
    },
    RevisionMutation(
      "content", "claimedLevel", RevisionChange(.level, before: "2", after: "3")
    ) { $0.content.claimedLevel = 3 },
    RevisionMutation(
      "content", "claimedCategories", RevisionChange(.category, .added, subject: "PS")
    ) { $0.content.claimedCategories.append("PS") },
  ]

  private static let levels = [
    RevisionMutation(
      "content", "claimedCategories", RevisionChange(.category, .removed, subject: "QM")
    ) { $0.content.claimedCategories.removeAll { $0 == "QM" } },
    RevisionMutation("content", "claimedLevel", RevisionChange(.level, before: "2", after: "")) {
      $0.content.claimedLevel = nil
    },
    RevisionMutation(
      "assessment", "catalogue",
      RevisionChange(.catalogue, before: "sample 1", after: "sample 1", fields: [.digest])
    ) { $0.assessment.catalogue.digest = ContentDigest(of: Data("other".utf8)) },
  ]

  private static func fact(
    _ property: String, _ field: RevisionField, _ before: String, _ after: String,
    _ apply: @escaping @Sendable (inout Product) -> Void
  ) -> RevisionMutation {
    RevisionMutation(
      "product", property,
      RevisionChange(.product, subject: field.rawValue, before: before, after: after)
    ) { apply(&$0.assessment.product) }
  }

  private static let products = [
    fact("name", .productName, "Ward Notes", "Notes") { $0.name = "Notes" },
    fact("version", .productVersion, "2.1", "2.2") { $0.version = "2.2" },
    fact("vendor", .vendor, "Example Medical", "Other") { $0.vendor = "Other" },
    fact("intendedUse", .intendedUse, "Notes for nurses", "All") { $0.intendedUse = "All" },
    fact("safetyClass", .safetyClass, "C", "B") { product in
      product.safetyClass = .b
    },
    fact("scope", .scope, "in-scope", "in-scope") { $0.scope?.remarks = "Asked again." },
  ]

  static let judgements =
    [
      RevisionMutation(
        "product", "classification",
        RevisionChange(.product, subject: RevisionField.classification.rawValue)
      ) { $0.assessment.product.classification?.reason = "Looked at again." }
    ] + [
      judgement("rationale", .rationale) { $0.rationale = "Read again." },
      judgement("assessor", .assessor) { $0.assessor = "Ito" },
      judgement("date", .judgementDate) { $0.date = "2026-11-23" },
      judgement("action", .action) { $0.action = Action(description: "Mend it") },
    ]

  private static func judgement(
    _ property: String, _ field: RevisionField,
    _ apply: @escaping @Sendable (inout Judgement) -> Void
  ) -> RevisionMutation {
    RevisionMutation(
      "judgement", property,
      RevisionChange(
        .judgement, subject: "RM-1", before: "conforming", after: "conforming", fields: [field])
    ) { sample in
      var judgement = sample.assessment.judgement(of: "RM-1")
      apply(&judgement)
      sample.assessment.judgements["RM-1"] = judgement
    }
  }

  static let evidence = [
    piece("revision", .revision) { $0.revision = "4" },
    piece("number", .number) { $0.number = "Q-7" },
    piece("section", .section) { $0.section = "3" },
    piece("owner", .owner) { $0.owner = "QA" },
    piece("effectiveDate", .effectiveDate) { $0.effectiveDate = "2026-01-01" },
    piece("expiryDate", .expiryDate) { $0.expiryDate = "2028-01-01" },
    piece("certificate", .certificate) { $0.certificate = .ofTheProduct },
    piece("keeping", .keeping) { $0.keeping = Keeping(custodian: "QA") },
    piece("requirements", .requirements) { $0.requirements = ["RM-1", "RM-2"] },
    piece("content", .location) { $0.setFile { $0.path = "risk.pdf" } },
    piece("content", .content) { $0.setFile { $0.digest = ContentDigest(of: Data("x".utf8)) } },
    piece("content", .fileState) { $0.setFile { $0.state = .changed } },
    RevisionMutation(
      "evidence", "title",
      RevisionChange(
        .evidence, subject: "E-1", before: "Record", after: "Plan", fields: [.title])
    ) { $0.assessment.evidence[0].title = "Plan" },
  ]

  private static func piece(
    _ property: String, _ field: RevisionField,
    _ apply: @escaping @Sendable (inout Evidence) -> Void
  ) -> RevisionMutation {
    RevisionMutation(
      "evidence", property,
      RevisionChange(
        .evidence, subject: "E-1", before: "Record", after: "Record", fields: [field])
    ) { apply(&$0.assessment.evidence[0]) }
  }
}

extension Evidence {
  fileprivate mutating func setFile(_ change: (inout EvidenceFile) -> Void) {
    guard var file else { return }
    change(&file)
    content = .file(file)
  }
}
