import Foundation
import GHSModel
import Testing

@testable import Export

/// The files of a declaration: which there are, and that they say what the dossier says.
@Suite struct DeclarationFilesTests {
  private func files(_ dossier: DeclarationDossier) throws -> [ExportedFile] {
    try DeclarationFiles(dossier).folder(
      formats: Set(DeclarationFiles.Format.allCases), languages: [.ja, .en]
    ).files
  }

  @Test func areTheDeclarationAndTheReportsOfTheClaimedCategories() throws {
    let documents = ["declaration", "report-RM", "report-QM", "completeness"]
    #expect(
      try files(DeclarationSample.dossier()).map(\.name)
        == ["ja", "en"].flatMap { language in
          documents.flatMap { name in
            ["pdf", "html"].map { "D-2026-01-\(name).\(language).\($0)" }
          }
        } + [
          "D-2026-01-declaration.json", "D-2026-01-declaration.cdx.json",
          "D-2026-01-assessment-results.oscal.json", "D-2026-01-completeness.json",
        ])
    let one = try DeclarationFiles(DeclarationSample.dossier()).folder(
      formats: [.html], languages: [.en]
    ).files
    #expect(
      one.map(\.name) == documents.map { "D-2026-01-\($0).en.html" }
        + ["D-2026-01-completeness.json"])
  }

  @Test func areTheSameBytesForTheSameDossier() throws {
    #expect(try files(DeclarationSample.dossier()) == files(DeclarationSample.dossier()))
  }

  /// Each content of the declaration, changed alone, shows in the declaration of every format.
  @Test func changeWithEveryContent() throws {
    let texts: [WritableKeyPath<DeclarationContent, String>] = [
      \.issuerName, \.issuerAddress, \.placeOfIssue, \.signatoryName, \.signatoryFunction,
      \.validity, \.reviewerName, \.reviewerFunction, \.supplement,
    ]
    var contents = texts.map { path in
      with(DeclarationSample.content) { $0[keyPath: path] += "改" }
    }
    contents.append(with(DeclarationSample.content) { $0.claimedLevel = 1 })
    let original = try files(DeclarationSample.dossier())
    for content in contents {
      let changed = try files(
        DeclarationSample.dossier(record: DeclarationSample.record(content)))
      for (old, new) in zip(original, changed) where old.name.contains("declaration") {
        #expect(old.bytes != new.bytes, "\(old.name)")
      }
    }
  }

  @Test func changeWithEveryJudgementAndEvidence() throws {
    var assessments: [Assessment] = []
    for id in try DeclarationSample.assessment.judgements.keys where id.category == "QM" {
      assessments.append(
        with(try DeclarationSample.assessment) { $0.judgements[id]?.rationale += "改" })
    }
    for path: WritableKeyPath<Evidence, String> in [
      \.title, \.number, \.revision, \.section, \.owner,
    ] {
      assessments.append(
        with(try DeclarationSample.assessment) { $0.evidence[0][keyPath: path] += "改" })
    }
    assessments.append(
      with(try DeclarationSample.assessment) {
        $0.evidence[0].content = .file(DeclarationSample.file("/x/plan.pdf", "another plan"))
      })
    let original = try files(DeclarationSample.dossier())
    for assessment in assessments {
      let changed = try files(
        DeclarationSample.dossier(record: DeclarationSample.record(assessment: assessment)))
      for (old, new) in zip(original, changed)
      where old.name.contains("report-QM") || old.name.hasSuffix(".json") {
        #expect(old.bytes != new.bytes, "\(old.name)")
      }
    }
  }

  @Test func areWrittenForEveryFieldAtItsLimitAndForHostileText() throws {
    let line = String(repeating: "社", count: FieldText.lineLimit)
    let prose = String(repeating: "文", count: FieldText.proseLimit)
    let evil = PDFHostileTextTests.evil
    for (short, long) in [(line, prose), (evil, evil), ("", "")] {
      var assessment = try DeclarationSample.assessment
      assessment.product.name = short
      assessment.product.version = short
      assessment.product.vendor = short
      assessment.product.intendedUse = long
      let content = with(DeclarationSample.content) { content in
        for path: WritableKeyPath<DeclarationContent, String> in [
          \.number, \.issuerName, \.placeOfIssue, \.signatoryName, \.signatoryFunction,
          \.reviewerName, \.reviewerFunction,
        ] {
          content[keyPath: path] = short
        }
        for path: WritableKeyPath<DeclarationContent, String> in [
          \.issuerAddress, \.validity, \.supplement,
        ] {
          content[keyPath: path] = long
        }
      }
      let record = try DeclarationSample.record(content, assessment: assessment)
      for language in Language.allCases {
        let dossier = try DeclarationSample.dossier(record: record)
        let document = DeclarationDocument(dossier, in: language).document
        for item in DeclarationItem.allCases {
          let label = "\(item.letter)) \(item.name[language])"
          #expect(document.texts.contains { $0.hasPrefix(label) })
        }
        let pages = try PDFFile(bytes: PDFRenderer().render(document)).pages().joined()
        // Pages break inside the long texts; each of their characters is still there.
        #expect(pages.count { $0 == "文" } >= (long == prose ? 4 * FieldText.proseLimit : 0))
        #expect(
          pages.ranges(of: PDFHostileTextTests.shown).count >= (short == evil ? 14 : 0))
        #expect(pages.contains(language(ja: "認証ではありません", en: "notacertification")))
        let html = HTMLRenderer().render(document)
        #expect(!html.contains("<b>&amp;"))
        #expect(!html.contains("\u{1B}") && !html.contains("\u{202E}"))
      }
    }
  }
}
