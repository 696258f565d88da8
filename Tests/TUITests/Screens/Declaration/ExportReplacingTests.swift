import GHSModel
import TerminalKit
import Testing

@testable import TUI

/// Files that are there already are replaced only when the user says so.
struct ExportReplacingTests {
  private func asked() -> (driver: Driver, first: Effect, again: Effect)? {
    var driver = Driver.declarations(Size(rows: 24, columns: 80), .en)
    driver.press(.character("o"))
    driver.type("out")
    driver.press(.enter)
    guard let first = driver.effects.first, case .export(var request) = first else { return nil }
    driver.answer(first, .exists(["/out/a.pdf"]))
    request.replacing = true
    return (driver, first, .export(request))
  }

  @Test func yesAsksForTheSameOnceMore() throws {
    let replacing = try #require(asked())
    let again = replacing.again
    var driver = replacing.driver
    #expect(replacing.first != again && driver.text.contains("Replace it?"))
    driver.press(.character("y"))
    #expect(driver.effects == [again])
    driver.answer(again, .exported(["/out/a.pdf"]))
    #expect(driver.state.top is DeclarationScreen)
    #expect(driver.text.contains("Wrote 1 file to out."))
  }

  @Test func noKeepsTheFormAndTheFiles() throws {
    var driver = try #require(asked()).driver
    driver.press(.escape)
    #expect(driver.effects.isEmpty && driver.state.top is ExportForm)
    driver.press(.enter)
    #expect(driver.effects.count == 1)
  }
}
