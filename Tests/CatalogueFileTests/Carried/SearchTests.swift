import CatalogueFile
import Testing

@testable import GHSModel

/// The search in the catalogue that the program carries.
@Suite struct SearchTests {
  /// Made once for all tests.
  private static let made = Result { CatalogueSearch(try CarriedGHS.catalogue()) }

  @Test(arguments: [
    "14971 6.5", "JIS T 14971:2020 7.4", "残留リスク", "ｻﾞﾝﾘｭｳ", "ざんりゅうリスク", "residual", "rm6.5",
  ])
  func riskBenefitAnalysisIsFound(_ query: String) throws {
    let matches = try Self.made.get().matches(query)
    #expect(matches.map(\.requirement.rawValue).contains("RM-6.5"))
  }

  @Test func everyIdFindsItsRequirementFirst() throws {
    let catalogue = try CarriedGHS.catalogue()
    let search = try Self.made.get()
    for requirement in catalogue.requirements {
      #expect(search.matches(requirement.id.rawValue).first?.requirement == requirement.id)
    }
  }

  @Test func everyClauseFindsItsRequirement() throws {
    let catalogue = try CarriedGHS.catalogue()
    let search = try Self.made.get()
    for requirement in catalogue.requirements {
      for clause in requirement.clauses {
        let jis = try #require(catalogue.jis(of: clause.standard))
        for query in ["\(clause)", "\(jis) \(clause.clause)"] {
          #expect(search.matches(query).contains { $0.requirement == requirement.id }, "\(query)")
        }
      }
    }
  }

  @Test func everyTitleFindsItsRequirementBeforeTheRest() throws {
    let catalogue = try CarriedGHS.catalogue()
    let search = try Self.made.get()
    for requirement in catalogue.requirements {
      for language in Language.allCases {
        let place = search.matches(requirement.title[language])
          .firstIndex { $0.requirement == requirement.id }
        #expect(place.map { $0 < 5 } == true, "\(requirement.id): \(requirement.title[language])")
      }
    }
  }

  /// When it fails, run `Scripts/make-readings` (it says how).
  @Test func allKanjiOfTitlesAndQuestionsHaveReadings() throws {
    let readings = Readings()
    for requirement in try CarriedGHS.catalogue().requirements {
      for text in [requirement.title.ja, requirement.question.ja] {
        let read = ReadText(PlainText(text).scalars, by: readings, tracking: false)
        let reading = String(decoding: read.bytes, as: UTF8.self)
        let isComplete = !reading.unicodeScalars.contains(where: \.isKanji)
        #expect(isComplete, "\(requirement.id): \(reading)")
      }
    }
  }

  @Test(arguments: [
    ("附属文書", "ふぞくぶんしょ"), ("危険状態", "きけんじょうたい"), ("妥当性確認", "だとうせいかくにん"),
    ("文書の版", "ぶんしょのはん"), ("修正版", "しゅうせいばん"), ("使用者", "しようしゃ"), ("箇条", "かじょう"),
    ("重大さ", "じゅうだいさ"), ("確認した日", "かくにんしたひ"), ("承認日", "しょうにんび"), ("一件ずつ", "いっけんずつ"),
    ("一つの表", "ひとつのひょう"), ("何を行ったか", "なにをおこなったか"), ("リリース後", "りりすご"), ("その値を", "そのあたいを"),
  ])
  func isReadAsPeopleReadIt(_ text: String, _ reading: String) {
    let read = ReadText(PlainText(text).scalars, by: Readings(), tracking: false)
    #expect(String(decoding: read.bytes, as: UTF8.self) == reading)
  }
}
