import TerminalKit
import Testing

@testable import GHSModel
@testable import TUI

/// The edition in the form for a new product.
struct ProductEditionTests {
  private let new = Product(
    id: Sample.productID("bed-board"), name: "Bed board", version: "1.0", vendor: "Maker",
    intendedUse: "")

  private func filledIn(_ editions: [CatalogueEdition] = Sample.editions) -> Driver {
    var driver = Driver.products()
    driver.press(.character("a"))
    driver.answer(.loadEditions, .editions(editions))
    for text in ["Bed board", "1.0", "Maker"] {
      driver.type(text)
      driver.press(.tab)
    }
    return driver
  }

  @Test func offersTheNewestFirst() {
    var driver = filledIn()
    #expect(driver.text.contains("Sample catalogue, edition 2.0"))
    driver.press(.control("s"))
    #expect(driver.effects == [.addProduct(new, Sample.editions[0])])
  }

  @Test func takesTheOneThatIsChosen() {
    var driver = filledIn()
    driver.press(.tab, .tab, .right, .right, .control("s"))
    #expect(driver.effects == [.addProduct(new, Sample.editions[2])])
  }

  @Test func asksNothingWhereThereIsNoChoice() {
    let driver = filledIn([Sample.editions[0]])
    #expect(!driver.text.contains("Edition"))
  }

  @Test func isNotAskedOfAProductThatExists() {
    var driver = Driver.products()
    driver.press(.character("e"))
    #expect(driver.effects == [] && !driver.text.contains("Edition"))
  }

  @Test func isBackAfterAKill() {
    var driver = filledIn()
    driver.press(.tab, .tab, .right)
    var next = Driver.products()
    next.state.leftBehind = driver.state.unsaved
    next.press(.character("a"))
    next.answer(.loadEditions, .editions(Sample.editions))
    next.press(.control("s"))
    #expect(next.effects == [.addProduct(new, Sample.editions[1])])
  }

  private func many(_ size: Size, _ language: Language = .en) -> Driver {
    let own = (1...4).map { number in
      CatalogueEdition(
        id: "own-\(number)", edition: "1.\(number)",
        title: LocalizedText(
          ja: "当社の追加要求事項カタログ その\(number)（own-\(number) 1.\(number)）",
          en: "Our own requirements, part \(number) (own-\(number) 1.\(number))"),
        isOwn: true)
    }
    var driver = Driver.products(size, language)
    driver.press(.character("a"))
    driver.answer(.loadEditions, .editions(Sample.editions + own))
    driver.press(.tab, .tab, .tab, .tab, .tab, .left, .left)
    return driver
  }

  @Test func editionsThatDoNotFitOnALineStandBelowEachOther() throws {
    for size in Driver.sizes {
      let text = many(size).text
      #expect(text.contains("(*) Our own requirements, part 3"), "\(size)")
      #expect(text.contains("( ) Our own requirements, part 2"), "\(size)")
    }
    try expectSnapshots("product-form-editions") { many($0, $1) }
  }
}
