import Foundation
import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct RelatedRequirementTests {
  private func reading(_ id: String = "RM-4.2") -> Driver {
    var driver = Driver.assessment()
    driver.press(.down, .down, .enter)
    return driver
  }

  @Test func aDigitGoesToARelatedRequirementAndBComesBack() {
    var driver = reading()
    #expect(driver.chosen == "RM-4.2")
    driver.press(.character("2"))
    #expect(driver.chosen == "PS-7.2.2.3" && driver.text.contains("b goes back to RM-4.2."))
    driver.press(.character("1"))
    #expect(driver.chosen == "RM-4.2")
    driver.press(.character("b"), .backspace)
    #expect(driver.chosen == "RM-4.2")
    driver.press(.character("b"))
    #expect(driver.chosen == "RM-4.2" && driver.text.contains("nowhere to go back"))
  }

  @Test func aDigitWithoutARequirementSaysWhichThereAre() {
    var driver = reading()
    driver.press(.character("7"))
    #expect(driver.chosen == "RM-4.2" && driver.text.contains("numbered 1 to 2"))
  }

  @Test func digitsDoNothingInTheList() {
    var driver = reading()
    driver.press(.escape, .character("1"))
    #expect(driver.chosen == "RM-4.2" && driver.text.contains("> RM-4.2"))
  }

  @Test func afterEscapeTheSameRequirementIsChosen() {
    var driver = reading()
    driver.press(.escape)
    #expect(driver.text.contains("> RM-4.2"))
    driver.press(.enter, .down, .down, .character("2"), .escape)
    #expect(driver.text.contains("> PS-7.2.2.3"))
  }

  @Test func theTextSaysWhatServesTheJudgementFirst() throws {
    var driver = reading()
    driver.resize(Size(rows: 60, columns: 80))
    let headings = [
      "Question", "Judgement", "Findings", "Evidence", "Guidance", "Evidence examples",
      "Common gaps", "Worked example (Ward Notes)", "When “not applicable” can be said", "See also",
      "About this requirement", "Clause",
    ]
    var rest = Substring(driver.text)
    for heading in headings {
      let range = try #require(rest.range(of: "\n " + heading), "\(heading)")
      rest = rest[range.upperBound...]
    }
  }

  @Test func thePlaceInTheTextIsSaid() {
    var driver = reading()
    #expect(driver.text.contains("lines 1-20/"))
    driver.press(.down)
    #expect(driver.text.contains("lines 2-21/") && driver.text.contains("RM-4.2  Intended use"))
  }
}
