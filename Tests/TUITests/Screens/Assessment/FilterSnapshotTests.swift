import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct FilterSnapshotTests {
  /// With the panel open and the declarations loaded.
  private func filtering(_ size: Size, _ language: Language) -> Driver {
    var driver = Driver.assessment(size, language)
    driver.press(.character("f"))
    driver.answer(
      .loadDeclarations(Sample.product.id), .declarations(Sample.declarations, Sample.snapshot))
    return driver
  }

  @Test func panel() throws {
    try expectSnapshots("filter-panel") { size, language in
      var driver = filtering(size, language)
      driver.press(.right, .right, .character(" "), .down, .left, .left)
      driver.press(.character(" "))
      return driver
    }
  }

  @Test func filteredList() throws {
    try expectSnapshots("filter-list") { size, language in
      var driver = filtering(size, language)
      driver.press(.down, .character(" "), .enter, .down)
      return driver
    }
  }

  @Test func nothingListed() throws {
    try expectSnapshots("filter-nothing") { size, language in
      var driver = filtering(size, language)
      driver.press(.character(" "), .down, .right, .right, .character(" "), .enter)
      return driver
    }
  }

  @Test func leavingTheFilter() throws {
    try expectSnapshots("filter-left") { size, language in
      var driver = filtering(size, language)
      driver.press(.down, .character(" "), .enter, .character("c"))
      driver.type("分析表の第3章で確認した。")
      driver.press(.control("s"))
      if let effect = driver.effects.first {
        driver.answer(effect, .product(Sample.judged("RM-4.3", .conforming)))
      }
      return driver
    }
  }

  @Test func searchResults() throws {
    try expectSnapshots("search-places") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.character("/"))
      driver.paste(language == .ja ? "びょうとう" : "ward")
      return driver
    }
  }

  @Test func searchHeldWhileReading() throws {
    try expectSnapshots("search-reading") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.character("/"))
      driver.paste(language == .ja ? "計画" : "plan")
      driver.press(.enter, .enter)
      return driver
    }
  }

  @Test func aFollowedRequirementToItsEnd() throws {
    try expectSnapshots("requirement-related") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.down, .down, .enter, .character("2"), .end)
      return driver
    }
  }

  @Test func aLongRequirementInTheMiddle() throws {
    try expectSnapshots("requirement-middle") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.down, .down, .enter, .pageDown)
      return driver
    }
  }

  @Test func guideWhileJudging() throws {
    try expectSnapshots("guide") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.down, .down, .character("c"), .control("g"), .pageDown)
      return driver
    }
  }
}
