import GHSModel
import Testing

@testable import Export

/// A declaration of a product that another maker supplies says so, and that the supplier's was checked.
@Suite struct OEMDocumentTests {
  private func documents(
    _ dossier: DeclarationDossier, _ language: Language
  ) throws -> [Document] {
    [
      DeclarationDocument(dossier, in: language).document,
      try DeclarationSample.report("RM", in: language, of: dossier).document,
      SupportingDocumentation(dossier, completeness: .nothing, in: language).document,
    ]
  }

  @Test(arguments: Language.allCases) func standsOnTheDocuments(language: Language) throws {
    let label = language(ja: "OEM供給", en: "OEM supply")
    for document in try documents(RegisteredSample.dossier(), language) {
      let text = try #require(document.fact(label))
      for part in [
        "供給元株式会社", "Notes Engine", "S-9", language(ja: "レベル2", en: "level 2"), "2026-03-20",
        language(ja: "自らの責任", en: "own responsibility"), "品質保証部が原本を確認した",
      ] {
        #expect(text.contains(part), "\(part)")
      }
    }
    for document in try documents(DeclarationSample.dossier(), language) {
      #expect(document.fact(label) == nil)
    }
  }

  @Test(arguments: Language.allCases) func saysThatNothingWasCheckedYet(language: Language) throws {
    var content = RegisteredSample.content
    content.oem = OEMSupply(supplier: "供給元株式会社")
    let text = try #require(
      DeclarationDocument(try RegisteredSample.dossier(content), in: language).document
        .fact(language(ja: "OEM供給", en: "OEM supply")))
    #expect(text.contains(language(ja: "まだ確認されていません", en: "has not been checked yet")))
    #expect(!text.contains(language(ja: "自らの責任", en: "own responsibility")))
  }
}
