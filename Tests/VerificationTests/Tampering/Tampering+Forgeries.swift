import Foundation
import GHSModel

@testable import Export
@testable import Verification

/// Records and bags as the program never makes them, consistent in all else.
extension Tampering {
  static let forgeries = forgedRecords + forgedBags

  private static let forgedRecords = [
    record(
      "words of its own about what it is", .documents,
      by: [.documents: "What declaration.json says that it is and is not"]
    ) {
      $0.nature = [LocalizedText(ja: "認証済み。", en: "Certified by the ministry.")]
    },
    Tampering("issued on a day that has not come", by: [.standing: "2027-02-01, has not come yet"])
    {
      try $0.change(.documents) { reissue(&$0, on: Sample.date("2027-02-01")) }
      $0.replace("Bagging-Date: 2026-04-01", by: "Bagging-Date: 2027-02-01", in: "bag-info.txt")
      $0.rehash()
    },
    record("issued and replaced", .documents, by: [.standing: "D-2026-01 has replaced it"]) {
      $0.supersededBy = DeclarationCitation($0.record)
    },
    record("issued and withdrawn", .documents, by: [.standing: "says that it was withdrawn"]) {
      $0.withdrawal = Declaration.Withdrawal(date: Sample.day, reason: "Wrong.")
    },
    assessed("a judgement by nobody", by: "the judgement of QM-1") {
      $0.judgements[Sample.id("QM-1")]?.assessor = ""
    },
    assessed("a judgement after the issue", by: "QM-1 is dated 2026-04-03, after the day of issue")
    {
      $0.judgements[Sample.id("QM-1")]?.date = Sample.date("2026-04-03")
    },
    assessed("a scope answered after the issue", by: "scope interview is dated 2030-01-01") {
      $0.product.scope?.date = Sample.date("2030-01-01")
    },
    assessed("a class decided after the issue", by: "classification is dated 2030-01-01") {
      $0.product.classification?.date = Sample.date("2030-01-01")
    },
    assessed("a scope answered by nobody", by: "the product") { $0.product.scope?.answeredBy = "" },
    assessed("a class that the answers do not give", by: "the product") {
      $0.product.safetyClass = .a
    },
    assessed("a judgement of what the catalogue does not have", by: "no requirement QM-99") {
      $0.judgements[Sample.id("QM-99")] = Sample.judgement(.conforming, "Seen.")
    },
    assessed("evidence for what the catalogue does not have", by: "no requirement QM-99") {
      $0.evidence[0].requirements.insert(Sample.id("QM-99"), at: 0)
    },
    assessed("evidence twice for one requirement", by: "evidence E-1") {
      $0.evidence[0].requirements.append(Sample.id("RM-4.2"))
    },
    assessed("a name that is longer than any", by: "the product") {
      $0.product.name = String(repeating: "あ", count: 301)
    },
    record("a category claimed twice", .documents, by: [.record: "the content of the declaration"])
    {
      $0.record.content.claimedCategories.append(Sample.category("RM"))
    },
    record("text that runs backwards", .documents, by: [.record: "the content of the declaration"])
    {
      $0.record.content.issuerName = "発行者\u{202E}株式会社"
    },
    record(
      "text that acts on terminals", .documents, by: [.record: "the content of the declaration"]
    ) {
      $0.record.content.validity = "\u{1B}[2J2027年3月末"
    },
    record(
      "a number with space around it", .documents, by: [.record: "the content of the declaration"]
    ) {
      $0.record.content.number = " D-2026-01"
    },
    record("a registration without a number", .documents, by: [.record: "the registration"]) {
      $0.registration = Registration(number: "", permitDate: Sample.date("2016-01-01"))
    },
    record(
      "a registration renewed before its permit", .documents, by: [.record: "the registration"]
    ) {
      $0.registration = Registration(
        number: "GHS-1", permitDate: Sample.date("2016-01-01"),
        renewals: [Sample.date("2015-01-01")])
    },
  ]

  private static let forgedBags = [
    Tampering("a description of its own", by: [.information: "“Certified declaration: "]) {
      $0.replace(
        "Supplier's declaration of conformity", by: "Certified declaration", in: "bag-info.txt")
      $0.rehash()
    },
    Tampering("a label of its own", by: [.information: "Certified-By in bag-info.txt"]) {
      $0.files["bag-info.txt"]?.append(contentsOf: "Certified-By: the ministry\n".utf8)
      $0.rehash()
    },
    Tampering("a signer and no key", by: [.information: "names a key or a signer, and not both"]) {
      $0.files["bag-info.txt"]?.append(
        contentsOf: "\(PackageFormat.Label.signer): the ministry\n".utf8)
      $0.rehash()
    },
    Tampering("a list of changes without any", by: [.completeness: "changes without any"]) {
      try $0.restate(.documents) { $0.changedSince = [] }
    },
    Tampering("files listed out of order", by: [.completeness: "lists files out of order"]) {
      try $0.restate(.documents) { $0.files.reverse() }
    },
    Tampering(
      "evidence named as a program", by: [.evidence: "setup.exe would be called evidence/E-1.md"]
    ) {
      $0.files["data/evidence/setup.exe"] = $0.files.removeValue(forKey: "data/evidence/E-1.md")
      try $0.restate(.documents) { statement in
        statement.files = statement.files.map { file in
          with(file) { if $0.path == "evidence/E-1.md" { $0.path = "evidence/setup.exe" } }
        }.sorted { $0.path < $1.path }
      }
      // The documents name the file, and the statement their digests.
      try $0.settle(.documents)
    },
    redrawn("a PDF with other words at the head of its pages") { $0.header = "CERTIFIED: LEVEL 3" },
    redrawn("a PDF with other words at the foot of its pages") { $0.footer = "Certified 1 / 1" },
  ]

  /// Changes the assessment, and then everything that follows from it.
  private static func assessed(
    _ name: String, by words: String, _ change: @escaping @Sendable (inout Assessment) -> Void
  ) -> Tampering {
    record(name, .documents, by: [.record: words]) {
      change(&$0.record.assessment)
      reissue(&$0, on: $0.record.issuedOn)
    }
  }

  private static func reissue(_ declaration: inout PackagedDeclaration, on day: CalendarDate) {
    let again = Evaluation(
      declaration.record.assessment, catalogue: declaration.catalogue, day: day)
    declaration.record.derivation = again.derivation
    declaration.record.findings = again.findings
    declaration.record.issuedOn = day
  }

  /// Draws the declaration with the same structure and something else around it.
  private static func redrawn(
    _ name: String, _ change: @escaping @Sendable (inout Document) -> Void
  ) -> Tampering {
    Tampering(name, by: [.printed: "declaration.en.pdf does not say"]) {
      let packaged = try $0.declaration
      let record = packaged.record
      let dossier = DeclarationDossier(
        declaration: Declaration(
          id: 1, product: record.assessment.product.id, status: packaged.status,
          content: record.content, record: record),
        record: record, catalogue: packaged.catalogue)
      var document = DeclarationDocument(dossier.printable(in: .en), in: .en).document
      change(&document)
      $0.files["data/declaration.en.pdf"] = Data(try PDFRenderer().render(document) { false })
      try $0.settle(.statements)
    }
  }
}
