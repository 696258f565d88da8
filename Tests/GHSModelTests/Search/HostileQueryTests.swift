import GHSModel
import Testing

/// Whatever is typed or pasted, the search answers, and what it marks lies within the text.
@Suite struct HostileQueryTests {
  private static let queries: [String] = [
    String(repeating: "a", count: 1_000_000),
    String(repeating: "残留 ", count: 300_000),
    String(repeating: "\u{301}", count: 1_000_000),
    "e" + String(repeating: "\u{301}", count: 100_000),
    String(repeating: "\u{3099}", count: 50), "\u{FF9E}", "\u{200D}\u{FE0F}",
    "\u{0}\u{1}\u{1B}[31m\u{7F}\u{9B}", "\r\n\u{2028}\u{2029}\u{85}", "\u{202E}RM-4.2\u{202C}",
    "\u{FFFE}\u{10FFFE}\u{E000}", "👨‍👩‍👧‍👦 🏳️‍🌈", "﷽", "ー", "ｰｰｰ", "...", "6.", ".5", "6..5", "6.5 ) (",
    "14971 14971 14971", "14971 99999999999999999999999", "9999999999.9999999999", "§", "-", "--",
    "rm-", "rm--4.2", "rm 4.2 4.2 4.2", "=|=", "%", "*", "(?:", "\\", "\"", "'; DROP TABLE--",
    "ﾞﾟﾞﾟ", "々々", "ゝ", "٦.٥", "६.५", "ⅥＩ",
  ]

  private let search = SearchSample.search

  @Test(arguments: queries.indices)
  func isAnswered(_ index: Int) {
    let query = Self.queries[index]
    let matches = search.matches(query)
    #expect(Set(matches.map(\.index)).count == matches.count)
    let highlighter = search.highlighter(for: query)
    for text in ["残留リスク RM-4.2 ISO 14971:2007 6.5 e\u{301}", String(query.prefix(2_000))] {
      var end = text.startIndex
      for range in highlighter.ranges(in: text) {
        #expect(range.lowerBound >= end && range.lowerBound < range.upperBound)
        #expect(range.upperBound <= text.endIndex)
        end = range.upperBound
      }
    }
  }

  @Test func whatIsNotALetterIsNoWord() {
    for query in [String(repeating: "\u{301}", count: 1_000), "\u{0}\u{1B}", "\u{200B}"] {
      #expect(search.matches(query).count == 11, "nothing is left to look for")
    }
    #expect(search.matches("\u{202E}RM-4.2b\u{202C}").map(\.requirement) == ["RM-4.2b"])
    #expect(search.matches("\u{1B}RM-4.2b\u{0}").map(\.requirement) == ["RM-4.2b"])
  }

  @Test func textsOfTheCatalogueMayBeAnything() {
    var catalogue = SearchSample.catalogue
    let hostile = "\u{0}\u{1B}[2J" + String(repeating: "あ\u{3099}\u{301}", count: 10_000) + "残留"
    catalogue.categories[0].requirements[0].title = LocalizedText(ja: hostile, en: "")
    catalogue.categories[0].requirements[0].clauses = [
      ClauseReference(standard: "残留", clause: "Annex A"), ClauseReference(standard: "", clause: ""),
    ]
    let search = CatalogueSearch(catalogue)
    #expect(search.matches("ざんりゅう").first?.requirement == "RM-4.2a")
    #expect(search.matches("[2j").map(\.requirement) == ["RM-4.2a"])
  }
}
