import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct RequirementFilterTests {
  private static let all: [String] = Sample.catalogue.requirements.map(\.id.rawValue)

  private func listed(_ driver: Driver) -> [String] {
    guard let screen = driver.state.top as? AssessmentScreen,
      let open = driver.state.environment.open
    else { return [] }
    let list = screen.list(in: open, driver.state.environment)
    return list.rows.indices.compactMap { list.requirement(at: $0)?.id.rawValue }
  }

  /// Opens the panel and sets conditions by their places: row, column.
  private func filtered(
    _ places: [(Int, Int)], _ driver: Driver = Driver.assessment(), accept: Bool = true
  ) -> Driver {
    var driver = driver
    driver.press(.character("f"))
    var (row, column) = (0, 0)
    for place in places {
      while row < place.0 { driver.press(.down); row += 1 }
      while column > place.1 { driver.press(.left); column -= 1 }
      while column < place.1 { driver.press(.right); column += 1 }
      driver.press(.character(" "))
    }
    if accept { driver.press(.enter) }
    return driver
  }

  @Test func eachConditionListsWhatMeetsIt() {
    #expect(listed(filtered([(0, 2)])) == ["PS-4.1", "PS-7.2.2.3"])
    #expect(
      listed(filtered([(1, 0)])) == ["RM-4.3", "QM-7.3.2", "PS-4.1", "LC-5.1.1", "LC-6.1"])
    #expect(listed(filtered([(1, 1)])) == ["RM-3.1", "RM-3.2a", "RM-4.2"])
    #expect(listed(filtered([(1, 2)])) == ["QM-7.3.1"])
    #expect(listed(filtered([(1, 3)])) == ["PS-7.2.2.3"])
    #expect(listed(filtered([(2, 1)])) == ["LC-6.1"])
    #expect(listed(filtered([(2, 0)])) == Self.all.filter { $0 != "LC-6.1" })
    #expect(listed(filtered([(4, 0)])) == ["RM-4.2", "RM-4.3"])
    // E-1 is in force; E-2, which supports RM-4.2, has expired.
    #expect(listed(filtered([(3, 0)])) == ["RM-3.1", "RM-3.2a"])
    #expect(listed(filtered([(3, 2)])) == ["RM-4.2"])
    let missing = listed(filtered([(3, 1)]))
    #expect(missing.contains("RM-4.2") && missing.contains("PS-4.1"))
    #expect(!missing.contains("RM-3.1") && !missing.contains("PS-7.2.2.3"), "it is not applicable")
    #expect(listed(filtered([(3, 0), (3, 2)])) == ["RM-3.1", "RM-3.2a", "RM-4.2"])
    #expect(listed(filtered([(3, 1), (4, 2)])).contains("RM-4.2"), "its evidence has expired")
    #expect(!listed(filtered([(4, 2)])).contains("RM-3.1"))
  }

  @Test func conditionsOfOneKindWidenAndOfSeveralNarrow() {
    #expect(listed(filtered([(0, 0), (0, 2), (1, 0)])) == ["RM-4.3", "PS-4.1"])
    #expect(listed(filtered([(0, 3), (1, 0), (2, 1)])) == ["LC-6.1"])
  }

  @Test func theFilterIsSaidInWordsAndOneKeyClearsIt() {
    var driver = filtered([(0, 2), (1, 0), (2, 0)])
    #expect(driver.text.contains("Filter: PS, open, required  1 of 11  F clears"))
    driver.press(.character("L"))
    #expect(driver.text.contains("絞り込み：PS・未評価・必須  1/11件  F で解除"))
    driver.press(.character("F"))
    #expect(listed(driver) == Self.all && driver.chosen == "PS-4.1")
    driver.press(.character("F"))
    #expect(driver.text.contains("絞り込みはしていません。"))
  }

  @Test func theCursorStaysWhereItCan() {
    var driver = Driver.assessment()
    driver.press(.tab, .down)
    #expect(driver.chosen == "QM-7.3.2")
    driver = filtered([(1, 0)], driver)
    #expect(driver.chosen == "QM-7.3.2")
    driver.press(.character("F"))
    driver = filtered([(0, 0), (0, 2)], driver)
    #expect(driver.chosen == "PS-4.1")
  }

  @Test func nothingFoundSaysSoAndHowToGoOn() {
    var driver = filtered([(0, 1), (1, 3)])
    #expect(listed(driver).isEmpty && driver.text.contains("No requirement meets the conditions."))
    driver.press(.character("c"))
    #expect(driver.state.top is AssessmentScreen && driver.text.contains("F clears the filter."))
    driver.press(.enter, .down, .end)
    driver.press(.character("F"))
    #expect(driver.chosen == "RM-3.1")
  }

  @Test func escapeTakesBackWhatWasSetAndFClearsInThePanel() {
    var driver = filtered([(0, 2)])
    driver = filtered([(1, 0)], driver, accept: false)
    #expect(listed(driver) == ["PS-4.1"])
    driver.press(.escape)
    #expect(listed(driver) == ["PS-4.1", "PS-7.2.2.3"])
    driver.press(.character("f"), .character("F"), .enter)
    #expect(listed(driver) == Self.all)
  }

  @Test func arrowsGoAroundThePanel() {
    var driver = Driver.assessment()
    driver.press(.character("f"), .up)
    #expect(driver.text.contains(">Only"))
    driver.press(.up, .left, .backTab)
    driver.press(.character(" "))
    #expect(driver.text.contains(">[*] required"))
  }

  @Test func anActTakesNothingOutOfSight() throws {
    var driver = filtered([(1, 0)])
    let before = listed(driver)
    #expect(driver.chosen == "RM-4.3")
    driver.press(.enter, .character("c"))
    driver.type("確認した。")
    driver.press(.control("s"))
    let effect = try #require(driver.effects.first)
    driver.answer(effect, .product(Sample.judged("RM-4.3", .conforming)))
    driver.press(.escape)
    #expect(driver.chosen == "RM-4.3" && listed(driver) == before)
    driver.press(.character("e"))
    #expect((driver.state.top as? EvidenceForm)?.form[text: .requirements] == "RM-4.3")
    driver.press(.escape, .down)
    #expect(driver.chosen == "QM-7.3.2" && listed(driver) == before)
    driver.press(.character("f"), .enter)
    #expect(listed(driver) == before.filter { $0 != "RM-4.3" }, "set anew it lists anew")
  }

  @Test func theFilterSurvivesOtherScreens() {
    var driver = filtered([(0, 2)])
    driver.press(.down, .character("E"), .escape, .character("v"), .escape)
    #expect(listed(driver) == ["PS-4.1", "PS-7.2.2.3"] && driver.chosen == "PS-7.2.2.3")
  }

  @Test func whatOneGoesToIsListedUntilOneMovesOn() {
    var driver = filtered([(0, 2)])
    driver.press(.down, .enter, .character("1"))
    #expect(driver.chosen == "RM-4.2" && listed(driver).contains("RM-4.2"))
    driver.press(.escape)
    #expect(driver.text.contains("2 of 11"))
    driver.press(.down)
    #expect(driver.chosen == "PS-4.1" && listed(driver) == ["PS-4.1", "PS-7.2.2.3"])
  }

  @Test func whatChangedSinceTheDeclarationIsReadFromItsRecord() {
    var driver = Driver.assessment()
    driver.press(.character("f"))
    #expect(driver.effects == [.loadDeclarations(Sample.product.id)])
    driver.answer(
      .loadDeclarations(Sample.product.id), .declarations(Sample.declarations, Sample.snapshot))
    driver.press(.up, .right, .character(" "), .enter)
    // RM-4.3 is not judged any more; E-2 has come and E-3, which it had, has gone. QM is not claimed.
    #expect(listed(driver) == ["RM-4.2", "RM-4.3"])
    #expect(driver.text.contains("Filter: changed since declared  2 of 11"))
  }

  @Test func withoutADeclarationNothingHasChangedSinceOne() {
    let snapshot = ProductSnapshot(assessment: Sample.assessment, catalogue: Sample.catalogue)
    var driver = Driver.assessment(Size(rows: 24, columns: 80), .en, snapshot)
    driver.press(.character("f"), .up, .right, .character(" "))
    #expect(driver.effects.isEmpty && driver.text.contains("No declaration is in force"))
    #expect(listed(driver) == Self.all)
  }
}
