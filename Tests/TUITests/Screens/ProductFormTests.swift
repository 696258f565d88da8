import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct ProductFormTests {
  private let new = Product(
    id: Sample.productID("bed-board"), name: "ベッド ボード", version: "1.0", vendor: "架空ソフト",
    intendedUse: "空床を示す。", safetyClass: .a)

  private func filledIn() -> Driver {
    var driver = Driver.products()
    driver.press(.character("a"))
    for text in ["ベッド ボード", "1.0", "架空ソフト", "空床を示す。"] {
      driver.type(text)
      driver.press(.tab)
    }
    driver.press(.right, .tab, .control("u"))
    driver.type("bed-board")
    return driver
  }

  @Test func addsAProduct() {
    var driver = filledIn()
    driver.press(.control("s"))
    #expect(driver.effects == [.addProduct(new)])
    #expect(driver.state.top is ProductForm)
    let snapshot = ProductSnapshot(
      assessment: Assessment(product: new, catalogue: Sample.reference), catalogue: Sample.catalogue
    )
    driver.answer(.addProduct(new), .product(snapshot))
    #expect(driver.effects == [.loadProducts])
    #expect(driver.text.contains("Added “ベッド ボード”"))
    driver.answer(.loadProducts, .products(Sample.overviews + [overview]))
    driver.press(.character("n"))
    #expect(driver.effects == [.openProduct(new.id)])
  }

  private var overview: ProductOverview {
    Sample.overview("bed-board", "ベッド ボード", "1.0", level: nil, satisfied: [0, 0, 0, 0])
  }

  private func added() -> Driver {
    var driver = filledIn()
    driver.press(.control("s"))
    driver.answer(
      .addProduct(new),
      .product(
        ProductSnapshot(
          assessment: Assessment(product: new, catalogue: Sample.reference),
          catalogue: Sample.catalogue)))
    driver.answer(.loadProducts, .products(Sample.overviews + [overview]))
    return driver
  }

  @Test func offersTheInterviewAfterANewProductAndForcesNobody() {
    var driver = added()
    driver.press(.character("y"))
    #expect(driver.state.top is InterviewScreen<ScopeInterview>)
    #expect(driver.text.contains("Question 1, 6 at most"))

    driver = added()
    driver.press(.escape)
    #expect(driver.state.top is ProductsScreen && driver.text.contains("> ベッド ボード"))
  }

  @Test func aChangeKeepsScopeAndClassification() throws {
    var product = Sample.product
    product.classification = SafetyClassification(
      answers: [.contributes: .yes, .remainsUnacceptable: .yes, .seriousInjury: .no],
      reason: "HZ-1", date: Sample.today, decidedBy: Sample.assessor)
    var overview = Sample.overviews[0]
    overview.product = product
    var driver = Driver.products(Size(rows: 24, columns: 80), .en, [overview])
    driver.press(.character("e"))
    let form = try #require(driver.state.top as? ProductForm).form
    #expect(!form.fields.contains { $0.name == .safetyClass })
    #expect(driver.text.contains("Safety class B, decided by 佐藤 花子"))
    driver.press(.end, .character("2"), .control("s"))
    var changed = product
    changed.name += "2"
    #expect(driver.effects == [.updateProduct(changed, expecting: product)])
  }

  @Test func enterInTheLastFieldSaves() {
    var driver = filledIn()
    driver.press(.enter)
    #expect(driver.effects == [.addProduct(new)])
  }

  @Test func namesEveryProblemAndGoesToTheFirst() {
    var driver = Driver.products()
    driver.press(.character("a"))
    driver.press(.backTab)
    driver.type("Ward Notes")
    driver.press(.control("s"))
    let form = (driver.state.top as? ProductForm)?.form
    #expect(driver.effects.isEmpty)
    #expect(Set(form?.problems.keys ?? [:].keys) == [.id, .name, .version, .vendor])
    #expect(form?.focused?.name == .name)
  }

  @Test func refusesAnIdThatIsTaken() {
    var driver = Driver.products()
    driver.press(.character("a"))
    driver.press(.backTab)
    driver.type("rehab")
    driver.press(.control("s"))
    #expect((driver.state.top as? ProductForm)?.form.problems[.id] == FormMessages.productIDTaken)
  }

  private func proposed(_ name: String) -> String? {
    var driver = Driver.products()
    driver.press(.character("a"))
    driver.type(name)
    return (driver.state.top as? ProductForm)?.form[text: .id]
  }

  @Test func anIdIsProposedThatIsFree() {
    #expect(proposed("Pulse Diary 2") == "pulse-diary-2")
    #expect(proposed("おくすり手帳") == "product-1")
    #expect(proposed("Rehab") == "rehab-2", "rehab is taken")
    #expect(proposed("3.2") == "product-1" && proposed("  ") == "")
    #expect(ProductID.proposal(for: String(repeating: "long ", count: 40), besides: []) != nil)
  }

  @Test func anIdThatWasEnteredStays() {
    var driver = Driver.products()
    driver.press(.character("a"), .backTab)
    driver.type("mine")
    driver.press(.tab)
    driver.type("Pulse Diary")
    #expect((driver.state.top as? ProductForm)?.form[text: .id] == "mine")
  }

  @Test func fullWidthDigitsAreNamedAndKept() {
    var driver = Driver.products()
    driver.press(.character("a"), .tab)
    driver.type("３．２．０")
    #expect(driver.text.contains("! These are full-width digits; in ASCII: 3.2.0"))
    #expect((driver.state.top as? ProductForm)?.form[text: .version] == "３．２．０")
    driver.press(.control("u"))
    driver.type("3.2.0")
    #expect(!driver.text.contains("full-width"))
  }

  @Test func changesAProductAgainstWhatWasSeen() {
    var driver = Driver.products()
    driver.press(.character("e"), .end, .character("2"), .control("s"))
    var changed = Sample.overviews[0].product
    changed.name += "2"
    #expect(driver.effects == [.updateProduct(changed, expecting: Sample.overviews[0].product)])
  }

  @Test func keepsTheEntriesWhenSavingFails() {
    var driver = filledIn()
    driver.press(.control("s"))
    let text = LocalizedText(ja: "だめです。", en: "The vendor is not acceptable.")
    driver.answer(.addProduct(new), .failed(Failure(text, field: .vendor)))
    let form = (driver.state.top as? ProductForm)?.form
    #expect(form?[text: .id] == "bed-board" && form?.focused?.name == .vendor)
    #expect(driver.text.contains("! The vendor is not acceptable."))
    driver.press(.control("s"))
    #expect(driver.effects == [.addProduct(new)])
  }

  @Test func aControlCharacterIsReportedAtItsField() {
    var driver = Driver.products()
    driver.press(.character("e"))
    driver.press(.tab, .tab, .tab)
    driver.paste(String(repeating: "長", count: 20_001))
    driver.press(.control("s"))
    let form = (driver.state.top as? ProductForm)?.form
    #expect(driver.effects.isEmpty && form?.focused?.name == .intendedUse)
  }
}
