import Foundation
import GHSModel
import Testing

@testable import Export

/// The JSON of a declaration is enough to check it without the workspace it came from.
@Suite struct DeclarationExportTests {
  struct Exported: Decodable {
    var schema: String
    var status: Declaration.Status
    var withdrawal: Declaration.Withdrawal?
    var record: DeclarationRecord
    var catalogue: Catalogue
    var nature: [LocalizedText]
  }

  private func json(_ dossier: DeclarationDossier) throws -> Data {
    try #require(
      try DeclarationFiles(dossier).folder(formats: [.json], languages: []).files.first
    ).bytes
  }

  private func exported(_ dossier: DeclarationDossier) throws -> Exported {
    try JSONDecoder().decode(Exported.self, from: json(dossier))
  }

  @Test func holdsTheWholeRecord() throws {
    let dossier = try DeclarationSample.dossier(
      .withdrawn, withdrawal: .init(date: DeclarationSample.date("2026-12-24"), reason: "理由"))
    let exported = try exported(dossier)
    #expect(exported.schema == "ghs-declaration-export/1")
    #expect(exported.status == .withdrawn)
    #expect(exported.withdrawal == dossier.declaration.withdrawal)
    #expect(exported.nature == DeclarationNature.sentences)
    var record = dossier.record
    record.assessment.evidence[0].content = .file(DeclarationSample.file("plan.pdf", "plan"))
    guard case .file(var file) = record.assessment.evidence[0].content else { return }
    file.custody = .linked
    record.assessment.evidence[0].content = .file(file)
    #expect(exported.record == record)
  }

  @Test func keepsTheFoldersOfEvidenceToItself() throws {
    let text = String(decoding: try json(DeclarationSample.dossier()), as: UTF8.self)
    #expect(text.contains("plan.pdf"))
    #expect(!text.contains("taro") && !text.contains("秘密のフォルダー"))
  }

  @Test func itsCatalogueHasTheDigestTheRecordNames() throws {
    let exported = try exported(DeclarationSample.dossier())
    let reference = exported.record.assessment.catalogue
    #expect(try exported.catalogue.reference() == reference)
    #expect(exported.record.derivation.catalogue == reference)
    var altered = exported.catalogue
    altered.categories[0].requirements[0].title.ja += "。"
    #expect(try altered.reference() != reference)
  }

  @Test func replaysToTheLevel() throws {
    let exported = try exported(DeclarationSample.dossier())
    #expect(exported.record.derivation.level == 2)
    #expect(exported.record.derivation.replayedLevel() == 2)
    let again = Evaluation(
      exported.record.assessment, catalogue: exported.catalogue, day: exported.record.issuedOn)
    #expect(again.derivation == exported.record.derivation)
    #expect(again.findings == exported.record.findings)
  }
}
