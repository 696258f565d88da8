import GHSModel
import Testing

@Suite struct ReviewerIsSignatoryTests {
  private func rules(reviewer: String, signatory: String) -> [String] {
    gateRules(
      .complete.with(\.reviewerName, reviewer).with(\.signatoryName, signatory))
  }

  @Test(arguments: [
    ("山田 太郎", "山田 太郎"), ("山田太郎", "山田\u{3000}太郎"), ("YAMADA Taro", "Yamada taro"),
    ("Ｙａｍａｄａ", "yamada"), ("ﾔﾏﾀﾞ", "ヤマダ"),
  ])
  func findsTheSamePersonHoweverWritten(_ reviewer: String, _ signatory: String) {
    #expect(rules(reviewer: reviewer, signatory: signatory) == ["reviewer-is-signatory"])
  }

  @Test func findsThatNobodyReviewed() {
    let reasons = gateReasons(.complete.with(\.reviewerName, ""))
    #expect(reasons.map(\.rule) == ["reviewer-is-signatory"])
    #expect(reasons[0].message.en.contains("not named"))
    #expect(reasons[0].message.ja.contains("記入されていません"))
  }

  @Test func twoPeopleAreFine() {
    #expect(rules(reviewer: "佐藤 太郎", signatory: "山田 太郎") == [])
    #expect(rules(reviewer: "山田 太朗", signatory: "山田 太郎") == [])
  }

  @Test func withoutASignatoryThereIsNobodyToBeTheSame() {
    #expect(
      rules(reviewer: "佐藤 太郎", signatory: "") == ["declaration-content-missing"])
  }
}
