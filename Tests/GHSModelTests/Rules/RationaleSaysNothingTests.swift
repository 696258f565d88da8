import GHSModel
import Testing

@Suite struct RationaleSaysNothingTests {
  private func findings(
    _ rationale: String, _ outcome: Judgement.Outcome = .conforming
  ) -> [Finding] {
    Assessment.empty.judging("RM-1", as: outcome, rationale: rationale)
      .findings(of: RationaleSaysNothing.self)
  }

  @Test(arguments: [
    "あり", "有り", "OK", "ok", "Ok.", "ＯＫ", "ＯＫ！", "実施済", "実施済み。", "済", "done", "Done.", "DONE", "yes",
    "n/a", "N/A", "なし", "該当なし", "同上", "問題なし。", "x", "○", "-", "ー", "…", "12", "3.2.1", "！",
    "   ok   ",
    "conforming", "適合", "ｎ／ａ",
  ])
  func findsAnEmptyWord(_ rationale: String) {
    expectOne(findings(rationale), .advisory, requirement: "RM-1")
  }

  @Test(arguments: [
    "計画書 3.2 節に記載あり", "OK because the plan names it", "Plan read", "手順書を確認した。", "not done yet",
    "試験記録 TR-12",
  ])
  func leavesASentenceAlone(_ rationale: String) {
    #expect(findings(rationale) == [])
  }

  @Test func anEmptyRationaleIsOtherRulesBusiness() {
    #expect(findings("") == [])
  }

  @Test func looksAtEveryOutcomeThatWasJudged() {
    for outcome in [Judgement.Outcome.conforming, .nonconforming, .notApplicable] {
      #expect(findings("OK", outcome).count == 1)
    }
    #expect(findings("OK", .notAssessed) == [])
  }

  @Test func doesNotBlock() {
    let assessment = Assessment.empty.conforming("QM-1")
      .judging("QM-1", as: .conforming, rationale: "OK")
    #expect(assessment.evaluated().outcome(of: "QM-1")?.isSatisfied == true)
  }
}
