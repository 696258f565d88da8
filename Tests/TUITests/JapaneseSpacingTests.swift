import Foundation
import Testing

/// Japanese words have no half-width space between a number and what it counts, nor around an id.
struct JapaneseSpacingTests {
  /// A number or a value, a space, and a counter word or a particle.
  private static let patterns = [
    #"(\d|\)) (件|点|個|人|年|か月|日|版|行|枚|字|文字|回|問|欄|つ|か所|ページ|項目|バイト|時点|以内|以上)"#,
    #"(あと|残り|ほか|全|計|など|第|レベル|クラス|質問|箇条|候補|待機|後回し|要是正|注意) (\d|\\\()"#,
    #"(証拠|要求事項|製品|記録|適合宣言書|認証書|要求カテゴリー) \\\([a-z]"#,
  ]

  @Test("No words of the program have such a space")
  func words() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var read = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      read += 1
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      for line in lines where Self.isWrong(String(line)) {
        Issue.record("\(file.lastPathComponent): \(line)")
      }
    }
    #expect(read > 600)
  }

  @Test(
    "What is wrong is found, and what is right is not",
    arguments: [
      (#"ja: "\(count) 件","#, true), (#"ja: "あと \(count)件""#, true),
      (#"ja: "証拠 \(id)を登録しました。""#, true), (#"ja: "レベル 2 に""#, true),
      (#"ja: "\(count)件、\(key: .undo) で取り消せます。""#, false), ("/// 36 件", false),
      (#"ja: "JIS T 2304の箇条4.3""#, false),
    ])
  func patterns(line: String, isWrong: Bool) {
    #expect(Self.isWrong(line) == isWrong)
  }

  private static func isWrong(_ line: String) -> Bool {
    !line.trimmingCharacters(in: .whitespaces).hasPrefix("//")
      && patterns.contains { line.range(of: $0, options: .regularExpression) != nil }
  }
}
