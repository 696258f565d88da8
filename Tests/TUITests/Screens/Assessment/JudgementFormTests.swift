import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct JudgementFormTests {
  private let product = Sample.product.id
  private let hazards = Sample.requirementID("RM-4.3")
  private let planning = Sample.requirementID("QM-7.3.1")

  private func judging(_ key: Character) -> Driver {
    var driver = Driver.assessment()
    driver.press(.character("n"), .character(key))
    return driver
  }

  private func judgement(_ outcome: Judgement.Outcome, _ action: Action? = nil) -> Judgement {
    Judgement(
      outcome: outcome, rationale: "確認した。", assessor: Sample.assessor, date: Sample.today,
      action: action)
  }

  @Test(arguments: [("c", Judgement.Outcome.conforming), ("o", .conforming), ("-", .notApplicable)])
  func judgesWithOneKeyAndARationale(key: String, outcome: Judgement.Outcome) {
    var driver = judging(Character(key))
    driver.type("確認した。")
    driver.press(.control("s"))
    #expect(
      driver.effects == [
        .judge(product, [hazards], judgement(outcome), expecting: [hazards: .notAssessed])
      ])
  }

  @Test func nonconformingAsksForTheAction() {
    var driver = judging("x")
    for text in ["確認した。", "分析する。", "開発部", "2026-05-01"] {
      driver.type(text)
      driver.press(.tab)
    }
    driver.press(.control("s"))
    let action = Action(
      description: "分析する。", owner: "開発部", dueDate: Sample.day(2026, 5, 1))
    #expect(
      driver.effects == [
        .judge(
          product, [hazards], judgement(.nonconforming, action),
          expecting: [hazards: .notAssessed])
      ])
  }

  @Test func anOwnerWithoutAnActionIsAProblem() {
    var driver = judging("x")
    driver.press(.tab, .tab)
    driver.type("開発部")
    driver.press(.control("s"))
    let form = (driver.state.top as? JudgementForm)?.form
    #expect(driver.effects.isEmpty && form?.focused?.name == .action)
  }

  @Test func theReasonForOneOutcomeIsNotTakenForAnother() {
    var driver = Driver.assessment()
    driver.press(.character("c"))
    #expect((driver.state.top as? JudgementForm)?.form[text: .rationale] == "規程と記録を確認した。")
    driver.press(.escape, .character("x"))
    #expect((driver.state.top as? JudgementForm)?.form[text: .rationale] == "")
  }

  @Test func savingClosesAndAsksForEvidenceWhereThereIsNone() {
    var driver = judging("c")
    driver.type("確認した。")
    driver.press(.control("s"))
    let effect = driver.effects[0]
    var snapshot = Sample.snapshot
    snapshot.assessment.judgements[hazards] = judgement(.conforming)
    driver.answer(effect, .product(snapshot))
    #expect(driver.state.top is AssessmentScreen)
    #expect(driver.text.contains("RM-4.3 judged conforming. It has no evidence in force"))
  }

  @Test func aConflictKeepsTheTextAndTheNextSaveReplacesWhatIsThere() {
    var driver = judging("c")
    driver.type("確認した。")
    driver.press(.control("s"))
    let other = Sample.judgement(.nonconforming, "別の人の判定")
    var snapshot = Sample.snapshot
    snapshot.assessment.judgements[hazards] = other
    let text = LocalizedText(ja: "ほかの人が変更しました。", en: "Somebody else has judged it meanwhile.")
    driver.answer(
      driver.effects[0], .failed(Failure(text, isConflict: true, current: snapshot)))
    #expect(driver.text.contains("Somebody else has judged it meanwhile."))
    #expect(driver.text.contains("別の人の判定"))
    driver.press(.control("s"))
    #expect(
      driver.effects == [
        .judge(product, [hazards], judgement(.conforming), expecting: [hazards: other])
      ])
  }

  @Test func clearingTakesTheJudgementBackAtOnce() {
    var driver = Driver.assessment()
    let risk = Sample.requirementID("RM-3.1")
    driver.press(.character("0"))
    let expected = Effect.judge(
      product, [risk], .notAssessed, expecting: [risk: Sample.judgement(.conforming)])
    #expect(driver.effects == [expected])
    var snapshot = Sample.snapshot
    snapshot.assessment.judgements[risk] = nil
    driver.answer(expected, .product(snapshot))
    #expect(driver.text.contains("RM-3.1 is not assessed again."))
  }

  @Test func theEditorsTextReplacesTheField() {
    var driver = judging("c")
    driver.type("短い")
    driver.press(.control("o"))
    #expect(driver.effects == [.editText("短い")])
    driver.answer(.editText("短い"), .text("長い\n根拠"))
    #expect((driver.state.top as? JudgementForm)?.form[text: .rationale] == "長い\n根拠")
    driver.press(.control("o"))
    driver.answer(.editText("長い\n根拠"), .text(nil))
    #expect((driver.state.top as? JudgementForm)?.form[text: .rationale] == "長い\n根拠")
  }

  @Test func savingTwiceAsksOnce() {
    var driver = judging("c")
    driver.press(.control("s"), .control("s"))
    #expect(driver.effects.count == 1)
  }
}
