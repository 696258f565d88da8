import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct ProductRisksTests {
  /// The list with one product whose declaration is stale, and three that have not been looked at.
  private func filtered(_ size: Size, _ language: Language = .en) -> Driver {
    var driver = Driver.products(size, language)
    driver.press(.down, .character("f"))
    return driver
  }

  private let size = Size(rows: 24, columns: 80)

  @Test func listsOnlyWhatIsAtRiskAndEverythingAgain() {
    var driver = filtered(size)
    #expect(driver.text.contains("病棟ノート") && !driver.text.contains("Rehab Diary"))
    #expect(driver.text.contains("Only products at risk: 1, 4 not looked at yet  f lists all"))
    driver.press(.enter)
    #expect(driver.effects == [.openProduct(Sample.product.id)])
    driver = filtered(size)
    driver.press(.character("f"))
    #expect(driver.text.contains("Rehab Diary") && !driver.text.contains("Only products"))
  }

  @Test func whatIsFoundWhileNoKeyComesIsListed() {
    var driver = filtered(size, .ja)
    driver.press(.character("f"), .end, .character("f"))
    var rehab = Sample.eligible
    rehab.assessment.product.id = Sample.productID("rehab")
    rehab.assessment.evidence[0].expiryDate = Sample.day(2026, 4, 13)
    #expect(!driver.text.contains("Rehab Diary"))
    driver.answer(.lookAt(Sample.productID("rehab")), .outlook(rehab))
    #expect(driver.text.contains("Rehab Diary"))
    #expect(driver.text.contains("レベルを失うおそれのある製品だけ：2件、確認前3件　f すべて表示"))
  }

  @Test func saysSoWhenNothingIsAtRisk() {
    var driver = Driver.products(size, .en, Array(Sample.overviews.dropFirst()))
    driver.press(.character("f"), .enter)
    #expect(driver.effects.isEmpty && driver.text.contains("No product is known to be at risk"))
  }

  @Test func isDrawnInBothLanguages() throws {
    try expectSnapshots("products-at-risk") { filtered($0, $1) }
  }
}
