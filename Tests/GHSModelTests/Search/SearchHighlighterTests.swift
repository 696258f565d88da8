import GHSModel
import Testing

/// What is marked in the texts that are shown.
@Suite struct SearchHighlighterTests {
  private let search = SearchSample.search

  /// The text with brackets around what is marked.
  private func marked(_ text: String, _ query: String) -> String {
    var marked = ""
    var place = text.startIndex
    for range in search.highlighter(for: query).ranges(in: text) {
      marked += text[place..<range.lowerBound] + "<" + text[range] + ">"
      place = range.upperBound
    }
    return marked + text[place...]
  }

  @Test(arguments: [
    ("残留リスク", "個々の残留リスクと全体の残留リスク", "個々の<残留リスク>と全体の<残留リスク>"),
    ("ｻﾞﾝﾘｭｳ", "個々の残留リスク", "個々の<残留>リスク"),
    ("ざんりゅ", "個々の残留リスク", "個々の<残留>リスク"),
    ("残留りす", "個々の残留リスク", "個々の<残留リス>ク"),
    ("ざんりゅうりす", "個々の残留リスク", "個々の<残留リス>ク"),
    ("妥当性かく", "妥当性確認を行う。", "<妥当性確認>を行う。"),
    ("ゆーざ", "ユーザーの声", "<ユーザ>ーの声"),
    ("リスク", "ﾘｽｸとりすくとリスク", "<ﾘｽｸ>と<りすく>と<リスク>"),
    ("かﾞ", "が", "<が>"),
    ("RESIDUAL risk", "A residual Risk.", "A <residual> <Risk>."),
    ("cafe", "Le Café, cafe\u{301}s", "Le <Café>, <cafe\u{301}>s"),
    ("use", "Users cause misuse", "<Use>rs cause misuse"),
    ("ation", "Validation", "Valid<ation>"),
    ("①", "No. 1", "No. <1>"),
    ("kg", "80㎏", "80<㎏>"),
    ("a  b", "a\u{3000} b", "<a>\u{3000} <b>"),
    ("", "Nothing is marked", "Nothing is marked"),
    ("xyz", "Nothing is marked", "Nothing is marked"),
    ("残留", "", ""),
  ])
  func words(_ query: String, _ text: String, _ expected: String) {
    #expect(marked(text, query) == expected)
  }

  @Test(arguments: [
    ("rm-4.2", "RM-4.2a, RM-4.20", "<RM-4.2>a, RM-4.20"),
    ("rm4.2a", "RM-4.2a", "<RM-4.2a>"),
    ("rm", "RM-4.2a, form", "<RM->4.2a, form"),
    ("6.5", "ISO 14971:2007 6.5, 16.5, 6.51, 6.5.1", "ISO 14971:2007 <6.5>, 16.5, 6.51, <6.5>.1"),
    ("14971", "ISO 14971:2007", "ISO <14971>:2007"),
    (
      "14971 6.5", "ISO 14971:2007 (JIS T 14971:2012) 6.5",
      "<ISO 14971:2007> (<JIS T 14971:2012>) <6.5>"
    ),
    (
      "T14971 6.5", "JIS T 14971:2012（ISO 14971:2007） 6.5",
      "<JIS T 14971:2012>（<ISO 14971:2007>） <6.5>"
    ),
    ("14971 6.5", "ISO 9001:2008 6.5", "ISO 9001:2008 6.5"),
    ("14971 3.4 d)", "ISO 14971:2007 3.4 d)", "<ISO 14971:2007> <3.4 d)>"),
    ("3.4d", "ISO 14971:2007 3.4 d)", "ISO 14971:2007 <3.4 d)>"),
    ("3.4d", "RM-3.4d, RM-3.4e", "RM-<3.4d>, RM-3.4e"),
  ])
  func idsAndClauses(_ query: String, _ text: String, _ expected: String) {
    #expect(marked(text, query) == expected)
  }

  @Test func overlappingWordsAreOneRange() {
    #expect(marked("残留リスク", "残留 留リスク") == "<残留リスク>")
    #expect(marked("abcdef", "abcd cdef") == "<abcdef>")
  }
}
