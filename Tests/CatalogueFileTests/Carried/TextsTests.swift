import CatalogueFile
import Foundation
import GHSModel
import Testing

/// Every text of edition 1.20 is there in Japanese and in English, each in its own script.
@Suite struct TextsTests {
  private func texts(of requirement: Requirement) -> [LocalizedText] {
    [requirement.title, requirement.question] + [requirement.guidance].compactMap(\.self)
      + requirement.evidenceExamples
  }

  private func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3040...0x30FF, 0x3400...0x9FFF: true
    default: false
    }
  }

  private func check(_ text: LocalizedText, _ place: String) {
    #expect(text.ja.unicodeScalars.contains(where: isJapanese), "\(place): \(text.ja)")
    #expect(!text.en.unicodeScalars.contains(where: isJapanese), "\(place): \(text.en)")
    #expect(text.en.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic })
    for version in [text.ja, text.en] {
      #expect(version == version.trimmingCharacters(in: .whitespacesAndNewlines), "\(place)")
      #expect(version == version.precomposedStringWithCanonicalMapping, "\(place)")
      #expect(!version.contains("  "), "\(place): \(version)")
    }
  }

  @Test func bothLanguagesEverywhere() throws {
    let catalogue = try CarriedGHS.catalogue()
    check(catalogue.title, "title")
    check(catalogue.nature, "nature")
    for source in catalogue.sources { check(source.title, "source") }
    for standard in catalogue.standards { check(standard.title, standard.id) }
    for category in catalogue.categories { check(category.name, category.id.rawValue) }
    for requirement in catalogue.requirements {
      for text in texts(of: requirement) { check(text, requirement.id.rawValue) }
    }
  }

  @Test func japaneseIsNotBrokenByTheSpacesOfFoldedLines() throws {
    let broken = /[\u{3040}-\u{30FF}\u{3400}-\u{9FFF}、。] [\u{3040}-\u{30FF}\u{3400}-\u{9FFF}]/
    for requirement in try CarriedGHS.catalogue().requirements {
      for text in texts(of: requirement) {
        #expect(text.ja.firstMatch(of: broken) == nil, "\(requirement.id): \(text.ja)")
      }
    }
  }

  @Test func questionsAsk() throws {
    for requirement in try CarriedGHS.catalogue().requirements {
      #expect(requirement.question.ja.contains("か"), "\(requirement.id)")
      #expect(requirement.question.en.contains("?"), "\(requirement.id)")
    }
  }

  @Test func riskManagementHasGuidanceAndEvidenceExamples() throws {
    let category = try #require(
      try CarriedGHS.catalogue().categories.first { $0.id.rawValue == "RM" })
    for requirement in category.requirements {
      #expect(requirement.guidance != nil, "\(requirement.id)")
      #expect(!requirement.evidenceExamples.isEmpty, "\(requirement.id)")
    }
  }

  @Test func noTwoRequirementsOfACategoryHaveTheSameTitle() throws {
    for category in try CarriedGHS.catalogue().categories {
      for language in Language.allCases {
        let titles = category.requirements.map { $0.title[language] }
        let repeated = Dictionary(grouping: titles) { $0 }.filter { $1.count > 1 }.keys
        #expect(repeated.sorted() == [], "\(category.id)")
      }
    }
  }

  @Test func theCatalogueSaysWhatItIsNot() throws {
    let nature = try CarriedGHS.catalogue().nature
    #expect(nature.ja.contains("独自"))
    #expect(nature.en.contains("independent reading"))
  }
}
