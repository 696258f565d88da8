import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct ProductsSnapshotTests {
  @Test func listOfProducts() throws {
    try expectSnapshots("products") { Driver.products($0, $1) }
  }

  @Test func emptyWorkspaceExplainsItself() throws {
    try expectSnapshots("products-empty") { Driver.products($0, $1, []) }
  }

  @Test func newProduct() throws {
    try expectSnapshots("product-form") { size, language in
      var driver = Driver.products(size, language)
      driver.press(.character("a"))
      driver.answer(.loadEditions, .editions(Sample.editions))
      driver.type("Ward Notes")
      driver.press(.control("s"))
      return driver
    }
  }

  @Test func unsavedProduct() throws {
    try expectSnapshots("product-form-unsaved") { size, language in
      var driver = Driver.products(size, language)
      driver.press(.character("e"), .character("改"), .escape)
      return driver
    }
  }
}
