import Foundation
import GHSModel
import TerminalKit
import Testing

@testable import TUI

/// The mouse points at what is on the screen, and does what keys would do.
struct MouseTests {
  private func mouse(_ action: MouseEvent.Action, _ row: Int, _ column: Int) -> Event {
    .input(.mouse(MouseEvent(action, at: Position(row: row, column: column))))
  }

  /// The row and column at which a text stands on the screen.
  private func place(of text: String, in driver: Driver) throws -> (row: Int, column: Int) {
    let lines = driver.text.components(separatedBy: "\n")
    let row = try #require(lines.firstIndex { $0.contains(text) }, "\(text)\n\(driver.text)")
    let start = try #require(lines[row].range(of: text)).lowerBound
    return (row, String(lines[row][..<start]).columnCount)
  }

  private func click(_ text: String, in driver: inout Driver, twice: Bool = false) throws
    -> [Effect]
  {
    let place = try place(of: text, in: driver)
    var effects = driver.state.handle(mouse(.press, place.row, place.column))
    if twice { effects += driver.state.handle(mouse(.doublePress, place.row, place.column)) }
    return effects
  }

  @Test(arguments: Driver.sizes)
  func aClickChoosesWhatItPointsAtAndASecondOpensIt(size: Size) throws {
    var driver = Driver.products(size)
    let chosen = try click("CT Bridge", in: &driver)
    #expect(chosen == [])
    let lines = driver.text.components(separatedBy: "\n")
    #expect(lines.contains { $0.contains("> ") && $0.contains("CT B") })
    let opened = try click("Rehab", in: &driver, twice: true)
    #expect(opened == [.openProduct(Sample.productID("rehab"))])
  }

  @Test(arguments: Driver.sizes)
  func rowsOfEveryHeightAreFound(size: Size) throws {
    var driver = Driver.assessment(size)
    for id in ["RM-4.3", "RM-3.2a", "RM-3.1"] {
      let effects = try click(id, in: &driver)
      #expect(effects == [] && driver.chosen == id)
    }
    driver.press(.end)
    _ = try click("LC-5.1.1", in: &driver)
    #expect(driver.chosen == "LC-5.1.1")
  }

  @Test func aClickOnNothingChangesNothing() throws {
    var driver = Driver.assessment()
    let before = driver.text
    for (row, column) in [(0, 5), (1, 1), (22, 3), (23, 79), (14, 2), (500, 500)] {
      let effects = driver.state.handle(mouse(.press, row, column))
      #expect(effects == [])
    }
    #expect(driver.text == before)
  }

  @Test func theWheelMovesByThreeRows() {
    var driver = Driver.assessment()
    _ = driver.state.handle(mouse(.wheelDown, 3, 3))
    #expect(driver.chosen == "RM-4.3")
    _ = driver.state.handle(mouse(.wheelUp, 3, 3))
    #expect(driver.chosen == "RM-3.1")
  }

  @Test(arguments: Language.allCases)
  func whatTheFooterNamesIsRun(language: Language) throws {
    var driver = Driver.assessment(Size(rows: 24, columns: 80), language)
    let name = driver.state.commands.command(.judgeNonconforming)?.name[language] ?? "?"
    let row = 23
    let line = driver.text.components(separatedBy: "\n")[row]
    let start = try #require(line.range(of: name)).lowerBound
    let column = String(line[..<start]).columnCount
    let effects = driver.state.handle(mouse(.press, row, column))
    #expect(effects == [])
    #expect(driver.state.top is JudgementForm)
  }

  @Test func anAnswerOfAQuestionIsChosenAndGivenWithASecondClick() throws {
    var driver = Driver.assessment()
    driver.press(.character("c"), .character("a"), .control("c"))
    let effects = try click("Quit without saving", in: &driver, twice: true)
    #expect(effects == [.quit])
  }

  @Test func aFieldIsEnteredWithAClick() throws {
    var driver = Driver.products()
    driver.press(.character("a"))
    let start = try #require(driver.frame.cursor)
    let place = try place(of: "Version", in: driver)
    let effects = driver.state.handle(mouse(.press, place.row, place.column + 20))
    #expect(effects == [])
    #expect(driver.frame.cursor?.row == place.row && start.row != place.row)
    // A double click is no Enter here: it would go on to the next field.
    _ = driver.state.handle(mouse(.doublePress, place.row, place.column + 20))
    #expect(driver.frame.cursor?.row == place.row)
  }

  @Test func theHelpSaysHowTextIsStillSelected() {
    for (language, word) in [(Language.ja, "Shift を押しながら"), (.en, "hold Shift while dragging")] {
      var driver = Driver.assessment(Size(rows: 600, columns: 120), language)
      driver.press(.character("?"))
      #expect(driver.text.contains(word) && driver.text.contains("--no-mouse"))
    }
  }
}
