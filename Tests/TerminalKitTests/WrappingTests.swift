import Testing

@testable import TerminalKit

@Suite("Wrapping to columns")
struct WrappingTests {
  @Test(
    "lines break as Japanese and English are set",
    arguments: [
      ("", 10, [""]),
      ("abc", 10, ["abc"]),
      ("one two three", 7, ["one two", "three"]),
      ("one  two", 4, ["one", "two"]),
      ("健康増進", 4, ["健康", "増進"]),
      ("健康増進", 5, ["健康", "増進"]),
      // No closing punctuation, small kana or prolonged sound mark at the start of a line.
      ("あいう。え", 6, ["あい", "う。え"]),
      ("ソフトウェア", 8, ["ソフト", "ウェア"]),
      ("リスクデータ", 8, ["リスク", "データ"]),
      ("ﾃﾞｰﾀ", 3, ["ﾃﾞｰ", "ﾀ"]),
      // No opening bracket at the end of one.
      ("あい「う」", 6, ["あい", "「う」"]),
      // Words stay whole, and a break between a word and an ideograph is good.
      ("規格ISO14971は", 10, ["規格", "ISO14971は"]),
      ("第4.2節RM-4.2", 8, ["第4.2節", "RM-4.2"]),
      ("f(x) and g", 5, ["f(x)", "and g"]),
      // What does not fit anywhere is broken where it overflows.
      ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("！！！！", 4, ["！！", "！！"]),
      ("あ", 1, ["あ"]),
      // Newlines are honoured, whichever they are.
      ("一\n\n二\r\n三", 4, ["一", "", "二", "三"]),
      // A cluster is never cut.
      ("か\u{3099}か\u{3099}", 3, ["か\u{3099}", "か\u{3099}"]),
      ("👨‍👩‍👧👨‍👩‍👧", 7, ["👨‍👩‍👧", "👨‍👩‍👧"]),
    ] as [(String, Int, [String])])
  func wrapping(text: String, columns: Int, lines: [String]) {
    #expect(text.wrapped(toColumns: columns) == lines)
  }

  @Test("nothing but spaces is lost, and no line is too wide, at any width")
  func everyWidth() {
    let text = """
      ヘルスソフトウェア開発ガイドラインは、RM（リスクマネジメント）など四つの category からなる。
      See "ISO 14971:2007" (4.2), ｶﾞｲﾄﾞﾗｲﾝ「適合」！？ https://example.org/long/path?query=1
      """
    let solid = text.filter { !$0.isWhitespace }
    for columns in 2...60 {
      let lines = text.wrapped(toColumns: columns)
      #expect(lines.joined().filter { !$0.isWhitespace } == solid)
      #expect(lines.allSatisfy { $0.columnCount <= columns })
      #expect(lines.dropFirst().allSatisfy { !$0.hasPrefix(" ") })
    }
  }

  @Test("no room gives no lines")
  func noRoom() {
    #expect("あ".wrapped(toColumns: 0) == [])
  }
}
