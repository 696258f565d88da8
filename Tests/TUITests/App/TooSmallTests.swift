import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct TooSmallTests {
  private let small = Size(rows: 10, columns: 40)

  @Test(arguments: Language.allCases)
  func saysSoInTheLanguageOfTheUser(language: Language) throws {
    try expectSnapshot("too-small", Driver.assessment(small, language).state)
  }

  @Test func nothingIsChangedUnseenAndLeavingWorks() {
    var driver = Driver.assessment()
    driver.resize(small)
    driver.press(.character("0"))
    #expect(driver.effects.isEmpty)
    driver.press(.character("q"))
    #expect(driver.effects == [.quit])
  }

  @Test func typedTextIsKept() {
    var driver = Driver.assessment()
    driver.press(.character("x"), .character("字"))
    driver.resize(small)
    driver.paste("z")
    driver.press(.character("q"))
    #expect(driver.effects.isEmpty)
    driver.resize(Size(rows: 24, columns: 80))
    #expect((driver.state.top as? JudgementForm)?.form[text: .rationale] == "字")
  }
}
