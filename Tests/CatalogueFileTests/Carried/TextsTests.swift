import CatalogueFile
import Foundation
import GHSModel
import Testing

/// Every text of every carried edition is there in Japanese and in English, and finished.
@Suite struct TextsTests {
  private func texts(of requirement: Requirement) -> [LocalizedText] {
    [requirement.title, requirement.question]
      + [requirement.guidance, requirement.notApplicableWhen].compactMap(\.self)
      + requirement.evidenceExamples + requirement.commonGaps + requirement.example
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
  }

  @Test func theStrictRulesFindNothing() {
    #expect(CarriedCatalogues.lint().map { $0.line(in: .en) } == [])
  }

  @Test func bothLanguagesEverywhere() throws {
    for catalogue in try CarriedGHS.editions() {
      check(catalogue.title, "title")
      check(catalogue.nature, "nature")
      for source in catalogue.sources { check(source.title, "source") }
      for standard in catalogue.standards { check(standard.title, standard.id) }
      for category in catalogue.categories { check(category.name, category.id.rawValue) }
      for requirement in catalogue.requirements {
        for text in texts(of: requirement) { check(text, requirement.id.rawValue) }
      }
    }
  }

  @Test func noRequirementLacksAnything() throws {
    for catalogue in try CarriedGHS.editions() {
      for requirement in catalogue.requirements {
        let place = "\(catalogue.edition) \(requirement.id)"
        #expect(requirement.guidance != nil, "\(place)")
        #expect(requirement.notApplicableWhen != nil, "\(place)")
        #expect(!requirement.evidenceExamples.isEmpty, "\(place)")
        #expect(!requirement.commonGaps.isEmpty, "\(place)")
      }
    }
  }

  /// The requirements that newcomers find hardest have a worked example.
  @Test(arguments: [
    "ISO 14971:2007 4.2", "ISO 14971:2007 4.3", "ISO 14971:2007 4.4", "ISO 14971:2007 3.4 d)",
    "ISO 14971:2007 7", "IEC 62304:2006+A1:2015 4.3", "IEC 62304:2006+A1:2015 8.1.2",
    "IEC 62304:2006+A1:2015 5.3.3", "IEC 82304-1:2016 4.2", "IEC 82304-1:2016 6.1",
    "IEC 82304-1:2016 7.2.1",
  ])
  func hardRequirementsHaveAnExample(_ clause: String) throws {
    let requirements = try CarriedGHS.catalogue().requirements.filter { requirement in
      requirement.clauses.contains { "\($0)" == clause || "\($0)".hasPrefix("\(clause) ") }
    }
    #expect(requirements.contains { $0.example.count >= 2 }, "\(requirements.map(\.id))")
  }

  /// A text that an older edition has from a newer one must not speak of what the older one lacks.
  @Test func textsCiteOnlyWhatTheirEditionHas() throws {
    for catalogue in try CarriedGHS.editions() {
      let known = Set(catalogue.requirements.map(\.id.rawValue))
      for requirement in catalogue.requirements {
        for text in texts(of: requirement).flatMap({ [$0.ja, $0.en] }) {
          for match in text.matches(of: /(RM|QM|PS|LC)-[0-9]+(\.[0-9]+)*[a-z]?/) {
            #expect(
              known.contains(String(match.output.0)),
              "\(catalogue.edition) \(requirement.id): \(match.output.0)")
          }
        }
      }
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
