import GHSModel
import Testing

@Suite struct ClaimMatchesLevelRuleTests {
  private func reasons(_ level: Int?, _ categories: [CategoryID]) -> [Finding] {
    gateReasons(
      .complete.with(\.claimedLevel, level).with(\.claimedCategories, categories),
      .empty.conformingCategories(["RM", "QM", "PS", "LC"]))
  }

  @Test func findsCategoriesThatGiveLess() {
    let found = reasons(2, ["RM"])
    #expect(found.map(\.rule) == ["claimed-categories-do-not-give-level"])
    expectMessage(found[0].message, names: "RM", "1", "2")
  }

  @Test func findsCategoriesThatGiveMore() {
    let found = reasons(2, ["LC", "PS", "QM", "RM"])
    #expect(found.map(\.rule) == ["claimed-categories-do-not-give-level"])
    expectMessage(found[0].message, names: "LC, PS, QM, RM", "3", "2")
  }

  @Test func findsCategoriesThatGiveNothing() {
    let found = reasons(1, ["QM", "PS"])
    #expect(found.map(\.rule) == ["claimed-categories-do-not-give-level"])
    #expect(found[0].message.en.contains("no level"))
    #expect(found[0].message.ja.contains("レベルなし"))
  }

  @Test func findsALevelThatDoesNotExist() {
    #expect(reasons(0, ["RM"]).map(\.rule) == ["claimed-categories-do-not-give-level"])
  }

  @Test(arguments: LevelRuleTests.table.filter { $0.level != nil })
  func everyRowOfTheTableIsFine(_ row: (conforming: Set<CategoryID>, level: Int?)) {
    #expect(reasons(row.level, row.conforming.sorted()) == [])
  }
}
