import GHSModel
import TerminalKit
import Testing

@testable import TUI

/// No fact of a product is cut without a way to read it.
struct ProductFactsTests {
  private let small = Size(rows: 15, columns: 60)

  private func driver(_ size: Size, _ language: Language = .en, count: Int = 1) -> Driver {
    var overview = Sample.overviews[0]
    overview.product.intendedUse = String(repeating: "申し送りを記録する。", count: 40) + "おわり"
    overview.product.safetyClass = nil
    let others = (1..<count).map {
      Sample.overview("p-\($0)", "P", "1", level: nil, satisfied: [0, 0, 0, 0])
    }
    return Driver.products(size, language, [overview] + others)
  }

  @Test func allOfThemAreReadOnTheSmallestTerminal() {
    var driver = driver(small)
    #expect(driver.text.contains("Product 1 of 1   i: all about it   !: needs attention"))
    driver.press(.character("i"))
    #expect(driver.state.top is ProductFactsScreen)
    var seen = driver.text
    for _ in 0..<60 {
      driver.press(.down)
      seen += driver.text
    }
    for fact in [
      "ward-notes", "Vendor", "not set (treated as C; S sets it)", "おわり", "QM ", "blocking",
      "Declaration", "Scope: not answered yet",
    ] { #expect(seen.contains(fact), "\(fact)") }
    driver.press(.escape)
    #expect(driver.state.top is ProductsScreen)
  }

  @Test func whatNeedsAttentionIsBesideTheListOrBelowIt() {
    for size in Driver.sizes {
      let text = driver(size, count: 1000).text
      #expect(text.contains("! Scope: not answered yet"), "\(size)")
      #expect(text.contains("! the assessment has changed since"), "\(size)")
      #expect(text.contains("Product 1 of 1000"), "\(size)")
    }
  }

  @Test func aLongListKeepsMostOfTheRoom() {
    let rows = driver(Size(rows: 24, columns: 80), count: 1000).text.split(separator: "\n")
    #expect(rows.count { $0.contains("  P ") } == 12)
    let crowded = driver(small, count: 1000)
    #expect(crowded.text.split(separator: "\n").count { $0.contains("  P ") } == 5)
  }

  @Test func anErrorThatTakesTheRoomLeavesTheList() {
    var driver = driver(small, count: 9)
    let long = String(repeating: "long words ", count: 40)
    _ = driver.state.handle(.reported(LocalizedText(ja: long, en: long)))
    #expect(driver.text.split(separator: "\n").count { $0.contains("  P ") } >= 3)
  }

  @Test func whatIsFoundOfItAppears() {
    var driver = driver(small)
    driver.press(.right)
    #expect(driver.state.effectAtRest == .lookAt(Sample.product.id))
    driver.rest()
    driver.answer(.lookAt(Sample.product.id), .outlook(Sample.eligible))
    #expect(driver.text.contains("Next level"))
    #expect(driver.state.effectAtRest == nil)
  }

  @Test(arguments: ["s", "S"])
  func theKeysItNamesActOnIt(key: Character) {
    var driver = driver(small, count: 3)
    driver.press(.down, .character("i"), .character(key))
    #expect(driver.state.stack.count == 2 && !(driver.state.top is ProductFactsScreen))
    #expect(driver.text.contains("P 1"))
  }

  @Test func itIsOpenedFromThere() {
    var driver = driver(small)
    driver.press(.character("i"), .enter)
    #expect(driver.effects == [.openProduct(Sample.product.id)])
  }

  @Test func looksLikeThis() throws {
    try expectSnapshots("product-facts") { size, language in
      var driver = driver(size, language)
      driver.press(.character("i"))
      return driver
    }
  }
}
