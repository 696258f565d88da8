import GHSModel
import Testing

/// What a query finds, and in which order.
@Suite struct CatalogueSearchTests {
  private let search = SearchSample.search

  private func found(_ query: String) -> [String] {
    search.matches(query).map(\.requirement.rawValue)
  }

  @Test(arguments: [
    ("RM-4.2", ["RM-4.2a", "RM-4.2b"]),
    ("rm4.2a", ["RM-4.2a", "RM-4.2b"]),
    ("rm4.2b", ["RM-4.2b"]),
    ("ＲＭ－４．２ａ", ["RM-4.2a", "RM-4.2b"]),
    ("RMー４．２b", ["RM-4.2b"]),
    ("rm 4.2b", ["RM-4.2b"]),
    ("rm-4.", ["RM-4.2a", "RM-4.2b"]),
    ("RM", ["RM-4.2a", "RM-4.2b", "RM-3.4d", "RM-6.5"]),
    ("rm-", ["RM-4.2a", "RM-4.2b", "RM-3.4d", "RM-6.5"]),
    ("PS-1", []),
    ("LC-5.1.1", ["LC-5.1.1"]),
    ("LC-5.1", ["LC-5.1.1", "LC-5.1.10"]),
    ("LC-6.5", ["LC-6.5", "LC-6.5.1"]),
    ("LC-6", ["LC-6.5.1", "LC-6.5"]),
    ("LC-5.9", ["LC-5.1.1"]),
    ("XX-5.1", []),
  ])
  func ids(_ query: String, _ expected: [String]) {
    #expect(found(query) == expected)
  }

  @Test(arguments: [
    ("6.5", ["RM-6.5", "LC-6.5.1", "LC-6.5", "RM-4.2a"]),
    ("６．５", ["RM-6.5", "LC-6.5.1", "LC-6.5", "RM-4.2a"]),
    ("6.5.", ["RM-6.5", "LC-6.5.1", "LC-6.5", "RM-4.2a"]),
    ("6.5.1", ["LC-6.5.1"]),
    ("6", ["RM-6.5", "PS-6.1", "PS-16.5", "LC-6.5.1", "LC-6.5", "RM-4.2a"]),
    ("16.5", ["PS-16.5"]),
    ("5.1.1", ["LC-5.1.1"]),
    ("3.4 d)", ["RM-3.4d"]),
    ("3.4d", ["RM-3.4d"]),
    ("3.4 D", ["RM-3.4d"]),
    ("3.4 c)", []),
    ("3.2.4.5", ["RM-6.5"]),
  ])
  func clauseNumbers(_ query: String, _ expected: [String]) {
    #expect(found(query) == expected)
  }

  @Test(arguments: [
    ("14971 6.5", ["RM-6.5"]),
    ("JIS T 14971 6.5", ["RM-6.5"]),
    ("T14971 6.5", ["RM-6.5"]),
    ("jist14971 6.5", ["RM-6.5"]),
    ("JIS 14971 6.5", ["RM-6.5"]),
    ("ISO 14971:2007, 6.5", ["RM-6.5"]),
    ("ISO 14971 2007 6.5", ["RM-6.5"]),
    ("ISO 14971 2019 6.5", []),
    ("6.5 14971", ["RM-6.5"]),
    ("iso14971:2019 7.4", ["RM-6.5"]),
    ("JIS T 14971：２０２０ ７．４", ["RM-6.5"]),
    ("14971:2012 6.5", ["RM-6.5"]),
    ("iso14971:2019 6.5", []),
    ("14971:2020 6.5", []),
    ("9001 6.5", ["LC-6.5.1"]),
    ("14971 6", ["RM-6.5"]),
    ("14971 2", []),
    ("14971 3.4 d)", ["RM-3.4d"]),
    ("82304-1 7.2.2.3", ["PS-7.2.2.3"]),
    ("82304 7", ["PS-7.2.2.3"]),
    ("62304 5.1", ["LC-5.1.1", "LC-5.1.10"]),
    ("JIS T 2304 5.1.10", ["LC-5.1.10"]),
    ("62304:2015 6.5", ["LC-6.5.1", "LC-6.5"]),
    ("27001 6.5", []),
    ("82304", ["PS-6.1", "PS-7.2.2.3", "PS-16.5"]),
    ("8230", ["PS-6.1", "PS-7.2.2.3", "PS-16.5"]),
    ("JIS Q", ["LC-6.5.1"]),
    ("14971 6.5 残留", ["RM-6.5"]),
    ("14971 6.5 保守", []),
  ])
  func clausesOfStandards(_ query: String, _ expected: [String]) {
    #expect(found(query) == expected)
  }

  @Test(arguments: [
    ("残留リスク", ["RM-6.5", "PS-7.2.2.3"]),
    ("残留りすく", ["RM-6.5", "PS-7.2.2.3"]),
    ("ざんりゅうリスク", ["RM-6.5", "PS-7.2.2.3"]),
    ("ざんりゅう", ["RM-6.5", "PS-7.2.2.3"]),
    ("ザンリュウ", ["RM-6.5", "PS-7.2.2.3"]),
    ("ｻﾞﾝﾘｭｳ", ["RM-6.5", "PS-7.2.2.3"]),
    ("ｻﾞﾝﾘｭｳﾘｽｸ", ["RM-6.5", "PS-7.2.2.3"]),
    ("ざんりゅ", ["RM-6.5", "PS-7.2.2.3"]),
    ("りゅうりすく", []),
    ("妥当性かくにん", ["PS-6.1"]),
    ("だとうせい確認", ["PS-6.1"]),
    ("意図するしよう", ["RM-4.2a"]),
    ("意図する仕様", []),
    ("かくにん", ["PS-6.1"]),
    ("きけんじょうたい", ["PS-6.1"]),
    ("じょうたい", ["PS-6.1"]),
    ("ふぞくぶんしょ", ["PS-16.5"]),
    ("ユーザ", ["PS-6.1"]),
    ("ユーザー", ["PS-6.1"]),
    ("ユーザインタフェース", ["PS-6.1"]),
    ("ソフトウエア", ["LC-5.1.1"]),
  ])
  func japanese(_ query: String, _ expected: [String]) {
    #expect(found(query) == expected)
  }

  /// いじょう is 異常; がいじ is not what 何が異常 sounds like.
  @Test func readingsBeginAtWords() {
    #expect(found("いじょう") == ["PS-16.5"])
    #expect(found("いじょうか") == ["PS-16.5"])
    #expect(found("がいじ") == [])
    #expect(found("じょうか") == [])
  }

  @Test(arguments: [
    ("residual", ["RM-6.5"]),
    ("RESIDUAL risk", ["RM-6.5"]),
    ("misuse", ["RM-4.2b"]),
    ("use", ["RM-4.2a", "PS-6.1"]),
    ("resume", ["RM-3.4d"]),
    ("life-cycle", ["PS-6.1"]),
    ("cycle life", ["PS-6.1"]),
    ("what remains", ["PS-7.2.2.3"]),
    ("(residual)", ["RM-6.5"]),
    ("「残留リスク」", ["RM-6.5", "PS-7.2.2.3"]),
    ("plan 計画", ["PS-6.1", "LC-5.1.1"]),
    ("plan 効用", []),
  ])
  func words(_ query: String, _ expected: [String]) {
    #expect(found(query) == expected)
  }

  @Test func everyFieldIsSearched() {
    let fields = Dictionary(
      grouping: [
        ("意図", SearchField.title), ("outweigh", .question), ("分けて", .guidance),
        ("手順書", .evidenceExamples), ("版ごと", .commonGaps), ("never", .notApplicableWhen),
        ("list", .example), ("iso", .clauses), ("LC-5.9", .replaces), ("3.2.4", .guideline),
      ], by: \.1)
    #expect(fields.count == SearchField.allCases.count - 2)
    for (query, field) in fields.values.joined() {
      #expect(search.matches(query).first?.places.map(\.field) == [field], "\(query)")
    }
    #expect(
      search.matches("RM-4.2a").map(\.places) == [
        [SearchPlace(field: .id)],
        [
          SearchPlace(field: .guidance, language: .ja),
          SearchPlace(field: .guidance, language: .en),
          SearchPlace(field: .seeAlso),
        ],
      ])
  }

  @Test func whatCountsMoreComesFirst() {
    // What has the id before what points to it, a title before guidance, a question before an example.
    #expect(found("RM-6.5") == ["RM-6.5", "RM-4.2a"])
    #expect(found("保守") == ["LC-6.5.1", "PS-6.1"])
    #expect(found("残留") == ["RM-6.5", "PS-7.2.2.3"])
    // With one of its words in guidance only, PS-6.1 counts as found there.
    #expect(found("計画") == ["PS-6.1", "LC-5.1.1"], "the order of the catalogue")
    #expect(found("計画 ｿﾌﾄｳｪｱ") == ["LC-5.1.1"])
  }

  @Test(arguments: ["", " ", "\n\t　", ",、"])
  func nothingAskedFindsEverythingInOrder(_ query: String) {
    let matches = search.matches(query)
    #expect(matches.map(\.requirement) == SearchSample.catalogue.requirements.map(\.id))
    #expect(matches.map(\.index) == Array(0..<11))
    #expect(matches.allSatisfy { $0.places.isEmpty })
  }

  @Test func aCatalogueWithoutRequirementsHasNothing() {
    var empty = SearchSample.catalogue
    empty.categories = []
    #expect(CatalogueSearch(empty).matches("") == [])
    #expect(CatalogueSearch(empty).matches("14971 6.5") == [])
  }
}
