import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct ProductsGuidanceTests {
  private static let wide = Size(rows: 40, columns: 120)

  /// The list after the products have been looked at, the first of them with evidence about to expire.
  private static func lookedAt(_ size: Size, _ language: Language = .en) -> Driver {
    var driver = Driver.products(size, language)
    driver.state.environment.targets[Sample.product.id] = 2
    var snapshot = Sample.eligible
    snapshot.assessment.evidence[0].expiryDate = Sample.day(2026, 4, 13)
    while let effect = driver.state.effectAtRest {
      if case .lookAt(Sample.product.id) = effect {
        driver.answer(effect, .outlook(snapshot))
      } else {
        driver.answer(effect, .failed(Failure(LocalizedText(ja: "", en: "gone"))))
      }
    }
    return driver
  }

  @Test func looksAtWhatIsInSightWhileNothingHappens() {
    var driver = Driver.products()
    driver.press(.down)
    var seen: [Effect] = []
    while let effect = driver.state.effectAtRest, seen.count < 9 {
      seen.append(effect)
      let effects = driver.state.handle(.rested)
      #expect(effects == [effect])
      driver.answer(effect, .failed(Failure(LocalizedText(ja: "", en: "gone"))))
    }
    let ids = ["ct-bridge", "ward-notes", "kenko-techo", "rehab"].map(Sample.productID)
    #expect(seen == ids.map(Effect.lookAt))
    #expect(!driver.text.contains("gone"))
  }

  @Test func looksBeyondWhatIsInSightAndKeepsWhatItFoundOfWhatHasNotChanged() throws {
    let many = (1...40).map {
      Sample.overview("p-\($0)", "P", "1", level: nil, satisfied: [0, 0, 0, 0])
    }
    var driver = Driver.products(Size(rows: 15, columns: 60), .en, many)
    var seen: [Effect] = []
    while let effect = driver.state.effectAtRest, seen.count <= many.count {
      seen.append(effect)
      driver.answer(effect, .failed(Failure(LocalizedText(ja: "", en: "gone"))))
    }
    #expect(seen == many.map { .lookAt($0.id) })
    var changed = many
    changed[30].product.version = "2"
    driver.answer(.loadProducts, .products(changed))
    #expect(driver.state.effectAtRest == .lookAt(changed[30].id))
    _ = driver.state.handle(.changedElsewhere)
    driver.answer(.loadProducts, .products(changed))
    #expect(driver.state.environment.outlooks.isEmpty)
  }

  @Test func saysHowFarItIsAndWhatIsAtRisk() throws {
    let text = Self.lookedAt(Size(rows: 24, columns: 80)).text
    #expect(text.contains("level 2, 1 to go"))
    #expect(text.contains("w begins with PS-4.1"))
    #expect(text.contains("expires in 12 days"))
    #expect(text.contains("1 !"))
    try expectSnapshots("products-outlook") { Self.lookedAt($0, $1) }
  }

  @Test func newTargetIsLookedAtAnew() {
    var driver = Self.lookedAt(Self.wide)
    driver.press(.character("t"))
    driver.answer(.openProduct(Sample.product.id), .product(Sample.eligible))
    driver.press(.character("3"))
    #expect(driver.effects.contains(.setTarget(Sample.product.id, level: 3)))
    #expect(driver.state.environment.outlooks[Sample.product.id] == nil)
  }

  @Test func exampleIsOpenedAndLeft() throws {
    var driver = Driver.products(Size(rows: 24, columns: 80), .en, [])
    driver.press(.character("x"))
    #expect(driver.effects == [.openExample(.en)])
    driver.answer(.openExample(.en), .products(Array(Sample.overviews.prefix(1))))
    #expect(driver.text.contains("x goes back to your own products"))
    driver.press(.character("a"))
    #expect(driver.text.contains("Go back to your own products with x first."))
    driver.press(.character("L"))
    #expect(driver.effects == [.setLanguage(.ja), .openExample(.ja)])
    driver.answer(.openExample(.ja), .products(Array(Sample.overviews.prefix(1))))
    driver.press(.character("L"))
    driver.answer(.openExample(.en), .products(Array(Sample.overviews.prefix(1))))
    driver.press(.character("x"))
    #expect(driver.effects == [.closeExample])
    driver.answer(.closeExample, .products([]))
    #expect(driver.text.contains("Getting started"))
    try expectSnapshots("products-example") { size, language in
      var driver = Driver.products(size, language, [])
      driver.press(.character("x"))
      driver.answer(.openExample(language), .products(Array(Sample.overviews.prefix(1))))
      return driver
    }
  }
}
