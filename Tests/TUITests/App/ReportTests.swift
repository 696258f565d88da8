import GHSModel
import TerminalKit
import Testing

@testable import TUI

@Suite struct ReportTests {
  private let text = LocalizedText(ja: "前回の入力が残っています。", en: "Text was left behind.")

  @Test func aReportStaysUntilItIsClosed() {
    var driver = Driver.products()
    _ = driver.state.handle(.reported(text))
    driver.press(.down)
    #expect(driver.text.contains("Please note (Esc closes this): Text was left behind."))
    driver.press(.escape)
    #expect(!driver.text.contains("Text was left behind."))
  }

  @Test func anErrorStaysOnItsScreenAndNotOnTheNext() {
    var driver = Driver.products()
    driver.press(.character("u"))
    let effect = Effect.undo(Sample.overviews[0].id)
    let nothing = LocalizedText(ja: "取り消すものがありません。", en: "Nothing to undo.")
    driver.answer(effect, .failed(Failure(nothing)))
    driver.press(.down, .up)
    #expect(driver.text.contains("Nothing to undo."))
    driver.press(.character("e"))
    #expect(!driver.text.contains("Nothing to undo."))
    driver.press(.escape)
    #expect(driver.state.top is ProductsScreen && !driver.text.contains("Nothing to undo."))
  }

  @Test func unsavedTextIsThereOnlyWhileItIsUnsaved() {
    var driver = Driver.products()
    #expect(driver.state.unsaved == [])
    driver.press(.character("a"))
    #expect(driver.state.unsaved == [])
    driver.type("ward-notes")
    #expect(driver.state.unsaved.map { $0.entries["name"] } == ["ward-notes"])
  }
}
