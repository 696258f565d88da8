import Foundation
import GHSModel

@testable import Export

/// The sample declaration with everything that may be said beside its eight contents.
enum RegisteredSample {
  static let key = DisclosureKey(
    journal: ["1f"], frozen: ContentDigest(of: Data("frozen".utf8)))

  static let registration = Registration(
    number: "GHS-0012", permitDate: DeclarationSample.date("2016-02-29"),
    renewals: ["2017-02-20", "2018-02-20"].map(DeclarationSample.date),
    end: Registration.End(date: DeclarationSample.date("2019-02-28"), reason: "更新しなかった"))

  static let oem = with(OEMSupply(supplier: "供給元株式会社")) {
    $0.product = "Notes Engine"
    $0.declarationNumber = "S-9"
    $0.declaredLevel = 2
    $0.checkedOn = DeclarationSample.date("2026-03-20")
    $0.checkRemarks = "品質保証部が原本を確認した"
  }

  static let application = with(ApplicationDetails()) {
    $0.applicant = "申請株式会社"
    $0.department = "薬事部"
    $0.contactPerson = "鈴木 七郎"
    $0.contactAddress = "大阪市北区1-1"
    $0.telephone = "06-0000-0000"
    $0.email = "ghs@example.jp"
    $0.invoiceAddress = "経理部気付"
    $0.productCategory = "看護支援"
    $0.publication = .withhold
    $0.remarks = "備考の文"
  }

  static let content = with(DeclarationSample.content) {
    $0.oem = oem
    $0.application = application
  }

  static func dossier(
    _ content: DeclarationContent = content, registration: Registration? = nil
  ) throws -> DeclarationDossier {
    let record = try DeclarationSample.record(content)
    return DeclarationDossier(
      declaration: Declaration(
        id: 1, product: record.assessment.product.id, status: .issued, content: content,
        record: record, registration: registration),
      record: record, catalogue: DeclarationSample.catalogue)
  }
}

extension Completeness {
  /// A statement about a package of nothing.
  static let nothing = Completeness(
    declaration: "", audience: .full, journalHead: JournalHead(sequence: 0, hash: ""),
    documents: Count(total: 0, included: 0, leftOut: 0),
    evidence: Count(total: 0, included: 0, leftOut: 0),
    categories: Count(total: 0, included: 0, leftOut: 0),
    requirements: Count(total: 0, included: 0, leftOut: 0),
    texts: Count(total: 0, included: 0, leftOut: 0), files: [], leftOut: [])
}
