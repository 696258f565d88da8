import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct GuideTests {
  @Test(arguments: [Key.control("g"), .function(3)])
  func theRequirementIsReadWhileJudgingAndTheTextIsKept(key: Key) {
    var driver = Driver.assessment()
    driver.press(.down, .down, .character("c"))
    driver.type(" more")
    driver.press(key)
    #expect(driver.state.top is GuideScreen && driver.text.contains("RM-4.2  Intended use"))
    #expect(driver.state.hasUnsavedText)
    driver.press(.end)
    #expect(driver.text.contains("About this requirement"))
    driver.press(.escape)
    let form = (driver.state.top as? JudgementForm)?.form
    #expect(form?[text: .rationale].hasSuffix(" more") == true)
  }

  @Test func withEvidenceEveryRequirementItSupportsIsRead() {
    var driver = Driver.assessment()
    driver.press(.character("e"), .down)
    driver.type(" RM-4.2")
    driver.press(.control("g"))
    #expect(driver.text.contains("Requirement 1 of 2") && driver.text.contains("RM-3.1  Risk"))
    driver.press(.right)
    #expect(driver.text.contains("RM-4.2  Intended use"))
    driver.press(.right, .left, .escape)
    #expect(driver.state.top is EvidenceForm)
  }

  @Test func aWideTerminalShowsItBesideTheForm() {
    var driver = Driver.assessment(Size(rows: 40, columns: 120))
    driver.press(.down, .down, .character("c"))
    #expect(driver.text.contains("Rationale") && driver.text.contains("Common gaps"))
  }

  @Test func aFormAboutNoRequirementHasNone() {
    var driver = Driver.products()
    driver.press(.character("a"), .control("g"))
    #expect(driver.state.top is ProductForm && driver.text.contains("There is guidance while"))
  }
}
