import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct AnswerTests {
  private let failure = Failure(LocalizedText(ja: "読めません。", en: "It cannot be read."))

  @Test func anEffectThatIsPendingShowsAndBlocksNothing() {
    var driver = Driver()
    #expect(driver.text.contains("Working…"))
    driver.press(.character("a"))
    driver.type("x")
    #expect((driver.state.top as? ProductForm)?.form[text: .id] == "x")
    driver.answer(.loadProducts, .products([]))
    driver.answer(.loadEditions, .editions([]))
    #expect(!driver.text.contains("Working…"))
  }

  @Test func aFailureStaysUntilItIsDismissed() {
    var driver = Driver.products()
    driver.press(.enter)
    driver.answer(.openProduct(Sample.product.id), .failed(failure))
    #expect(driver.text.contains("Error (Esc closes this): It cannot be read."))
    driver.press(.down)
    #expect(driver.text.contains("Error (Esc closes this): It cannot be read."))
    driver.press(.escape)
    #expect(!driver.text.contains("Error"))
  }

  @Test func dismissingAFailureDoesNotCloseTheScreen() {
    var driver = Driver.assessment()
    driver.press(.character("r"))
    driver.answer(.checkEvidence(Sample.product.id), .failed(failure))
    driver.press(.escape)
    #expect(driver.state.top is AssessmentScreen)
    driver.press(.escape)
    #expect(driver.state.top is ProductsScreen)
  }

  @Test func theListIsLoadedAgainOnlyAfterSomethingChanged() {
    var driver = Driver.products()
    driver.press(.character("?"), .escape)
    #expect(driver.effects.isEmpty)
    driver.press(.enter)
    driver.answer(.openProduct(Sample.product.id), .product(Sample.snapshot))
    driver.press(.escape)
    #expect(driver.effects.isEmpty)
    driver.press(.enter)
    driver.answer(.openProduct(Sample.product.id), .product(Sample.snapshot))
    driver.press(.character("u"))
    driver.answer(
      .undo(Sample.product.id),
      .undone(LocalizedText(ja: "取り消し", en: "Undone"), Sample.snapshot))
    driver.press(.escape)
    #expect(driver.effects == [.loadProducts])
  }

  @Test func undoSaysWhatWasUndone() {
    var driver = Driver.assessment()
    driver.press(.character("u"))
    #expect(driver.effects == [.undo(Sample.product.id)])
    var snapshot = Sample.snapshot
    snapshot.assessment.judgements = [:]
    driver.answer(
      .undo(Sample.product.id),
      .undone(LocalizedText(ja: "取り消し", en: "Undone: RM-3.1 conforming"), snapshot))
    #expect(driver.text.contains("Undone: RM-3.1 conforming"))
    #expect(driver.text.contains("RM 0/4"))
    #expect(driver.effects.isEmpty)
  }

  @Test func anotherDayMakesEvidenceExpire() {
    var driver = Driver.assessment()
    #expect(driver.text.contains("> RM-3.1     C    "))
    var snapshot = Sample.snapshot
    snapshot.assessment.evidence[0].expiryDate = Sample.today
    driver.answer(.checkEvidence(Sample.product.id), .product(snapshot))
    #expect(driver.text.contains("> RM-3.1     C    "))
    let effects = driver.state.handle(.dayBegan(Sample.day(2026, 4, 2)))
    #expect(effects.isEmpty && driver.text.contains("> RM-3.1     C  ! "))
  }

  @Test func aSecondOpeningAnswerDoesNotOpenTwice() {
    var driver = Driver.assessment()
    driver.answer(.openProduct(Sample.product.id), .product(Sample.snapshot))
    #expect(driver.state.stack.count == 2)
  }
}
