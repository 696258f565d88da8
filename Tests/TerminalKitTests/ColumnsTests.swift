import Testing

@testable import TerminalKit

@Suite("Truncating and padding to columns")
struct ColumnsTests {
  @Test(
    "text is cut at a cluster and ends in an ellipsis",
    arguments: [
      ("要求事項", 8, "要求事項"), ("要求事項", 7, "要求事…"), ("要求事項", 6, "要求…"),
      ("要求事項", 2, "…"), ("要求事項", 1, "…"), ("要求事項", 0, ""), ("abc", 3, "abc"),
      ("abcd", 3, "ab…"), ("", 3, ""), ("ｶﾞｶﾞ", 3, "ｶﾞ…"), ("ｶﾞｶﾞ", 2, "…"),
      ("か\u{3099}x", 2, "…"), ("か\u{3099}xy", 3, "か\u{3099}…"), ("👨‍👩‍👧x", 6, "…"),
    ])
  func truncating(text: String, limit: Int, expected: String) {
    #expect(text.truncated(toColumns: limit) == expected)
  }

  @Test("an ellipsis wider than the room is left out")
  func narrowEllipsis() {
    #expect("abc".truncated(toColumns: 1, ellipsis: "..") == "a")
    #expect("あい".truncated(toColumns: 1, ellipsis: "..") == "")
    #expect("abc".truncated(toColumns: 2, ellipsis: "..") == "..")
  }

  @Test("padding always gives exactly the columns asked for")
  func padding() {
    #expect("適合".padded(toColumns: 7) == "適合   ")
    #expect("適合".padded(toColumns: 7, alignment: .trailing) == "   適合")
    #expect("適合".padded(toColumns: 7, alignment: .center) == " 適合  ")
    #expect("適合".padded(toColumns: 2) == "… ")
    for text in ["", "abc", "ﾊﾟｽ", "適合宣言書", "a適b", "🇯🇵🇯🇵", "\u{1B}[0m"] {
      for columns in 0...12 {
        for alignment in Alignment.allCases {
          let padded = text.padded(toColumns: columns, alignment: alignment)
          #expect(padded.columnCount == columns)
        }
      }
    }
  }

  @Test("spans are cut as if they were one text")
  func spans() {
    let spans = [Span("適合", .good), Span("不適合", .bad)]
    #expect(spans.truncated(toColumns: 10) == spans)
    #expect(
      spans.truncated(toColumns: 8) == [Span("適合", .good), Span("不…", .bad)])
    #expect(spans.truncated(toColumns: 4) == [Span("適…", .good)])
    #expect(spans.truncated(toColumns: 5) == [Span("適合", .good), Span("…", .bad)])
    #expect(spans.truncated(toColumns: 0).columnCount == 0)
  }
}
