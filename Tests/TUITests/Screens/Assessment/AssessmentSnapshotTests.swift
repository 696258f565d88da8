import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct AssessmentSnapshotTests {
  @Test func listWithTheChosenRequirement() throws {
    try expectSnapshots("assessment") { Driver.assessment($0, $1) }
  }

  @Test func requirementInFull() throws {
    try expectSnapshots("requirement") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.down, .down, .enter)
      return driver
    }
  }

  @Test func endOfARequirement() throws {
    try expectSnapshots("requirement-end") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.end, .up, .enter, .end)
      return driver
    }
  }

  @Test func judgingConforming() throws {
    try expectSnapshots("judge-conforming") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.character("n"), .character("c"))
      driver.type("分析表の第3章で確認した。")
      return driver
    }
  }

  @Test func judgingNonconforming() throws {
    try expectSnapshots("judge-nonconforming") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.tab, .character("x"), .tab, .tab, .tab)
      driver.press(.backspace, .control("s"))
      return driver
    }
  }

  @Test func judgingNotApplicable() throws {
    try expectSnapshots("judge-not-applicable") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.end, .character("-"))
      return driver
    }
  }

  @Test func searching() throws {
    try expectSnapshots("assessment-search") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.character("/"))
      driver.type(language == .ja ? "計画" : "plan")
      driver.press(.down)
      return driver
    }
  }
}
