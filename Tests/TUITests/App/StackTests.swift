import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct StackTests {
  @Test func beginsByListingTheProducts() {
    #expect(Driver().effects == [.loadProducts])
  }

  @Test func escGoesBackOneLevelAtATime() {
    var driver = Driver.assessment()
    #expect(driver.state.stack.count == 2)
    driver.press(.enter, .character("?"))
    #expect(driver.state.top is HelpScreen)
    driver.press(.escape)
    #expect((driver.state.top as? AssessmentScreen)?.isReading == true)
    driver.press(.escape)
    #expect((driver.state.top as? AssessmentScreen)?.isReading == false)
    driver.press(.escape)
    #expect(driver.state.top is ProductsScreen)
    driver.press(.escape)
    #expect(driver.state.stack.count == 1 && driver.effects.isEmpty)
  }

  @Test func qQuits() {
    var driver = Driver.assessment()
    driver.press(.character("q"))
    #expect(driver.effects == [.quit])
  }

  @Test func lettersAreNoCommandsInAnyFieldOfAForm() {
    var driver = Driver.assessment()
    driver.press(.character("e"), .backTab, .character("q"))
    #expect(driver.effects.isEmpty && driver.state.top is EvidenceForm)
    driver.press(.character("L"), .character("?"))
    #expect(driver.effects.isEmpty && driver.state.top is EvidenceForm)
    driver.press(.function(2))
    #expect(driver.effects == [.setLanguage(.ja)])
  }

  @Test(arguments: [Key.character("q"), .character("?"), .character("L"), .character("n")])
  func charactersAreTextInATextField(key: Key) {
    var driver = Driver.assessment()
    driver.press(.character("x"), key)
    let form = driver.state.top as? JudgementForm
    #expect(form?.form[text: .rationale] == key.name())
    #expect(driver.effects.isEmpty)
  }

  @Test func pastedTextNeverRunsCommands() {
    var driver = Driver.assessment()
    driver.paste("qqq\nx")
    #expect(driver.effects.isEmpty && driver.state.top is AssessmentScreen)
    driver.press(.character("c"))
    driver.paste("q\n行2")
    #expect((driver.state.top as? JudgementForm)?.form[text: .rationale].hasSuffix("q\n行2") == true)
  }

  @Test func quittingAsksWhenSomethingWasTyped() {
    var driver = Driver.assessment()
    driver.press(.character("c"), .character("a"), .control("c"))
    #expect(driver.effects.isEmpty && driver.state.top is ChoiceDialog)
    driver.press(.control("c"))
    #expect(driver.effects.isEmpty && driver.state.stack.count == 4)
    driver.press(.escape)
    #expect(driver.state.top is JudgementForm)
    driver.press(.control("c"), .character("d"))
    #expect(driver.effects == [.quit])
  }

  @Test func quittingDoesNotAskWhenNothingWasTyped() {
    var driver = Driver.assessment()
    driver.press(.character("c"), .control("c"))
    #expect(driver.effects == [.quit])
  }

  @Test func closingAFormWithEntriesOffersToSaveDiscardOrGoOn() {
    var driver = Driver.assessment()
    driver.press(.character("x"), .character("a"), .escape)
    #expect(driver.state.top is ChoiceDialog)
    // Neither by default nor by going back from the question is anything done.
    for key in [Key.enter, .escape] {
      driver.press(key)
      #expect((driver.state.top as? JudgementForm)?.form[text: .rationale] == "a")
      #expect(driver.effects.isEmpty)
      driver.press(.escape)
    }
    driver.press(.character("d"))
    #expect(driver.state.top is AssessmentScreen && driver.effects.isEmpty)
    driver.press(.character("x"), .character("b"), .escape, .character("s"))
    guard case .judge(_, _, let judgement, _)? = driver.effects.first else {
      Issue.record("not saved")
      return
    }
    #expect(judgement.rationale == "b")
  }

  @Test func closingAnUntouchedFormDoesNotAsk() {
    var driver = Driver.assessment()
    driver.press(.character("c"), .escape)
    #expect(driver.state.top is AssessmentScreen)
  }

  @Test func languageIsSwitchedAndRemembered() {
    var driver = Driver.assessment()
    driver.press(.character("L"))
    #expect(driver.state.language == .ja && driver.effects == [.setLanguage(.ja)])
    #expect(driver.text.contains("満たすレベル"))
    driver.press(.character("x"), .function(2))
    #expect(driver.state.language == .en && driver.state.top is JudgementForm)
  }

  @Test func suspendAndRedrawWorkEverywhere() {
    var driver = Driver.assessment()
    driver.press(.control("z"), .character("c"), .control("l"))
    #expect(driver.effects == [.suspend, .redraw])
    #expect(driver.state.handle(.input(.resume)) == [.redraw])
  }

  @Test func endsWhenTheTerminalAsksOrIsGone() {
    var driver = Driver.assessment()
    #expect(driver.state.handle(.input(.terminate(.terminate))) == [.quit])
    #expect(driver.state.handle(.input(.inputLost)) == [.quit])
  }

  @Test func unavailableCommandsSayWhy() {
    var driver = Driver.assessment()
    driver.press(.character("-"))
    #expect(driver.state.top is AssessmentScreen)
    #expect(driver.text.contains("cannot be judged not applicable"))
    driver.press(.down)
    #expect(!driver.text.contains("cannot be judged not applicable"))
  }
}
