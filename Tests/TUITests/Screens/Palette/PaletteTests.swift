import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct PaletteTests {
  private func finder(_ driver: Driver) -> CommandFinder? {
    (driver.state.top as? PaletteScreen)?.finder
  }

  private func found(_ query: String, _ language: Language = .en) -> CommandID? {
    var driver = Driver.assessment(Size(rows: 24, columns: 80), language)
    driver.press(.character(":"))
    driver.type(query)
    return finder(driver)?.chosen?.command.id
  }

  @Test(arguments: [
    ("undo", CommandID.undo), ("取り消す", .undo), ("redo", .redo),
    ("LEVEL", .showLevel), ("ｌｅｖｅｌ", .showLevel), ("レベル", .showLevel), ("ﾚﾍﾞﾙ", .showLevel),
    ("れべる", .showLevel), ("絞り込み", .showFilter), ("clear filter", .clearFilter),
    ("ctrl-z", .suspend), ("F1", .help), ("x", .judgeNonconforming), ("sus", .suspend),
    ("journal", .showJournal), ("withdraw evidence", .withdrawEvidence),
    ("nxtctgry", .nextCategory),
  ])
  func findsTheSameInEitherLanguageHoweverItIsWritten(query: String, command: CommandID) {
    for language in Language.allCases {
      #expect(found(query, language) == command, "\(query) \(language)")
    }
  }

  /// The letters of “reuse” occur in “previous”, too.
  @Test func lettersSpreadOverANameCountOnlyWhereNothingIsWritten() {
    var driver = Driver.assessment()
    driver.press(.character(":"))
    driver.type("reuse")
    let names = finder(driver)?.found.map(\.command.id) ?? []
    #expect(names.contains(.reuseEvidence) && !names.contains(.previousCategory))
    #expect(found("prvctgry") == .previousCategory)
  }

  @Test func listsEveryCommandOnceWhatCanBeRunFirst() throws {
    var driver = Driver.assessment()
    driver.press(.control("p"))
    let entries = try #require(finder(driver)).found
    #expect(Set(entries.map(\.command.id)) == Set(CommandID.allCases))
    #expect(entries.count == CommandID.allCases.count)
    let ranks = entries.map(\.rank)
    #expect(ranks == ranks.sorted() && Set(ranks) == [0, 1, 2])
  }

  @Test func runsTheChosenCommandOnTheScreenBelow() {
    var driver = Driver.assessment()
    driver.press(.character(":"))
    driver.type("undo")
    driver.press(.enter)
    #expect(driver.effects == [.undo(Sample.product.id)])
    #expect(driver.state.top is AssessmentScreen)
  }

  @Test func opensOverATextThatIsBeingTypedAndLeavesItAlone() {
    var driver = Driver.assessment()
    driver.press(.character("c"))
    driver.type("a: b")
    driver.press(.control("p"))
    driver.type("guidance")
    driver.press(.enter)
    #expect(driver.state.top is GuideScreen)
    driver.press(.escape)
    #expect(driver.state.unsaved.contains { $0.entries["rationale"]?.contains("a: b") == true })
  }

  @Test func whatCannotBeRunSaysWhyAndStaysInSight() {
    var driver = Driver.assessment()
    driver.press(.character(":"))
    driver.type("withdraw")
    #expect(driver.text.contains("This works in: Evidence"))
    driver.press(.enter)
    #expect(driver.state.top is PaletteScreen && driver.effects.isEmpty)
    driver.press(.escape, .character(":"))
    driver.type("n/a")
    driver.press(.enter)
    #expect(driver.text.contains("cannot be judged not applicable"))
    #expect(driver.state.top is PaletteScreen)
  }

  @Test func movesAroundTheEndsAndBeginsAnewWithEveryLetter() throws {
    var driver = Driver.assessment()
    driver.press(.character(":"), .up)
    let last = try #require(finder(driver))
    #expect(last.cursor.selection == last.found.count - 1)
    driver.press(.down)
    #expect(finder(driver)?.cursor.selection == 0)
    driver.press(.pageDown, .tab)
    #expect(finder(driver)?.cursor.selection ?? 0 > 2)
    driver.type("e")
    #expect(finder(driver)?.cursor.selection == 0)
    driver.press(.backTab)
    #expect(finder(driver)?.cursor.selection != 0)
    driver.press(.backspace)
    #expect(finder(driver)?.found.count == CommandID.allCases.count)
  }

  @Test func doesNotOpenTwiceAndClosesWithEscape() {
    var driver = Driver.assessment()
    let depth = driver.state.stack.count
    driver.press(.character(":"), .control("p"))
    #expect(driver.state.stack.count == depth + 1)
    driver.press(.escape)
    #expect(driver.state.stack.count == depth)
  }

  @Test func pastedTextIsLookedFor() {
    var driver = Driver.assessment()
    driver.press(.character(":"))
    driver.paste("sus\npend")
    #expect(finder(driver)?.field.text.contains("sus") == true)
  }

  @Test func nothingFoundIsSaidAndEnterDoesNothing() {
    var driver = Driver.assessment()
    driver.press(.character(":"))
    driver.type("zzzz")
    #expect(driver.text.contains("Nothing is found"))
    driver.press(.enter)
    #expect(driver.effects.isEmpty && driver.state.top is PaletteScreen)
  }

  @Test func looksLikeThis() throws {
    try expectSnapshots("palette") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.character(":"))
      return driver
    }
    try expectSnapshots("palette-found") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.character(":"))
      driver.type(language == .ja ? "絞り込み" : "filter")
      driver.press(.down)
      return driver
    }
  }
}
