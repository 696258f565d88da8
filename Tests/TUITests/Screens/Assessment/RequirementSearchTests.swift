import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct RequirementSearchTests {
  private func searching(_ text: String, _ driver: Driver = Driver.assessment()) -> Driver {
    var driver = driver
    driver.press(.character("/"))
    driver.type(text)
    return driver
  }

  private func search(_ driver: Driver) -> RequirementSearch? {
    (driver.state.top as? AssessmentScreen)?.search
  }

  private func isReady(_ driver: Driver) -> Bool {
    driver.state.environment.open.flatMap(driver.state.environment.foresight.search) != nil
  }

  @Test func theSearchIsMadeReadyAtTheFirstSearchAndKept() {
    var driver = Driver.assessment()
    #expect(!isReady(driver))
    driver.press(.character("/"), .escape)
    #expect(isReady(driver))
  }

  @Test func theSearchIsMadeReadyInSmallPiecesWhileNoKeyComes() {
    var driver = Driver.assessment()
    var pieces = 0
    while driver.state.hasWorkAtRest, pieces < 1000 {
      _ = driver.state.handle(.rested)
      pieces += 1
    }
    #expect(isReady(driver) && pieces > 2)
    let found = searching("residual", driver)
    #expect(found.text == searching("residual").text && found.text.contains("match"))
  }

  @Test func everyTextIsSearchedInBothLanguagesWhileTyping() {
    var driver = searching("ｍａｉｎｔ")
    #expect(driver.chosen == "LC-6.1" && driver.text.contains("1 match"))
    driver.press(.escape)
    #expect(driver.chosen == "RM-3.1" && search(driver) == nil)
    // Kana find what is written in kanji; the row says where, in Japanese.
    #expect(searching("ｴｲｷﾞｮｳ").text.contains("[gaps (ja)]"))
    #expect(searching("14971 4.2").chosen == "RM-4.2")
  }

  @Test func aWordThatAnInputMethodHasComposedArrivesAtOnce() {
    var driver = Driver.assessment()
    driver.press(.character("/"))
    driver.paste("利用者への")
    #expect(driver.chosen == "PS-7.2.2.3")
    driver.press(.enter)
    #expect(driver.chosen == "PS-7.2.2.3")
  }

  @Test func theBestIsChosenAndTheKeysGoOn() {
    var driver = searching("plan")
    #expect(driver.chosen == "QM-7.3.1")
    driver.press(.down)
    #expect(driver.chosen == "LC-5.1.1")
    driver.press(.up, .up)
    #expect(driver.chosen == "LC-6.1")
    driver.press(.enter)
    #expect(driver.text.contains("“plan” 3 of 3 (list order)  n next  N previous  Esc ends"))
    driver.press(.character("n"))
    #expect(driver.chosen == "QM-7.3.1")
    driver.press(.character("N"))
    #expect(driver.chosen == "LC-6.1")
    driver.press(.escape)
    #expect(search(driver) == nil && driver.chosen == "LC-6.1")
    driver.press(.character("b"))
    #expect(driver.chosen == "RM-3.1")
  }

  @Test func whatWasFoundCanBeJudgedAndRead() {
    var driver = searching("plan")
    driver.press(.enter, .enter)
    #expect(driver.text.contains("lines 1-"))
    driver.press(.character("c"))
    #expect(driver.state.top is JudgementForm)
    driver.press(.escape, .escape)
    #expect(search(driver) != nil)
    driver.press(.character("/"), .backspace)
    #expect(search(driver)?.isTyping == true && search(driver)?.field.text == "pla")
  }

  @Test(arguments: ["rm-4.3", " ＲＭ-４.３"])
  func anIdIsGoneToAndThatIsAll(text: String) {
    var driver = searching(text)
    // Another requirement names it as related.
    #expect(search(driver)?.matches.count == 2)
    driver.press(.enter)
    #expect(search(driver) == nil && driver.chosen == "RM-4.3")
  }

  @Test func nothingFoundSaysSoAndKeepsThePlace() {
    var driver = searching("xyzzy")
    #expect(driver.text.contains("Nothing has all of that."))
    driver.press(.enter)
    #expect(driver.chosen == "RM-3.1" && search(driver) == nil)
  }

  @Test func whatTheFilterLeavesOutIsFoundAllTheSame() {
    var driver = Driver.assessment()
    driver.press(.character("f"), .character(" "), .enter)
    driver = searching("maintenance", driver)
    driver.press(.enter)
    #expect(driver.chosen == "LC-6.1" && driver.text.contains("Filter: RM"))
  }

  @Test func theWordsAreMarkedInRowsAndText() {
    let driver = searching("hazards")
    #expect(driver.frame.annotatedText.contains("{accent*|hazards}"))
    #expect(driver.frame.annotatedText.contains("{accent~|hazards}"))
  }
}
