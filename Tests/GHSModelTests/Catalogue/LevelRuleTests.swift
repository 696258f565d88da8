import GHSModel
import Testing

/// The table of the domain facts (b): every one of the sixteen combinations of categories.
@Suite struct LevelRuleTests {
  static let table: [(conforming: Set<CategoryID>, level: Int?)] = [
    ([], nil), (["QM"], nil), (["PS"], nil), (["LC"], nil),
    (["QM", "PS"], nil), (["QM", "LC"], nil), (["PS", "LC"], nil), (["QM", "PS", "LC"], nil),
    (["RM"], 1), (["RM", "QM"], 2), (["RM", "PS"], 2), (["RM", "LC"], 2),
    (["RM", "QM", "PS"], 2), (["RM", "QM", "LC"], 2), (["RM", "PS", "LC"], 2),
    (["RM", "QM", "PS", "LC"], 3),
  ]

  @Test func theTableHasEveryCombination() {
    #expect(Set(Self.table.map(\.conforming)).count == 16)
  }

  @Test(arguments: table)
  func levelOfTheRule(_ row: (conforming: Set<CategoryID>, level: Int?)) {
    #expect(Sample.levelRule.level(conforming: row.conforming) == row.level)
  }

  @Test(arguments: table)
  func levelOfAnAssessment(_ row: (conforming: Set<CategoryID>, level: Int?)) {
    let evaluation = Assessment.empty.conformingCategories(row.conforming.sorted()).evaluated()
    #expect(evaluation.level == row.level)
    let conforming = evaluation.derivation.categories.filter(\.conforms).map(\.id)
    #expect(Set(conforming) == row.conforming)
    #expect(
      evaluation.derivation.levels.filter(\.isReached).map(\.level).max() == row.level)
  }

  @Test func aConditionCountsOnlyItsOwnCategories() {
    let condition = LevelRule.Condition(atLeast: 2, of: ["QM", "PS", "LC"])
    #expect(!condition.holds(conforming: ["RM", "QM"]))
    #expect(condition.holds(conforming: ["PS", "QM"]))
    #expect(condition.holds(conforming: ["LC", "PS", "QM", "RM"]))
  }

  @Test func theHighestLevelReachedCountsThoughALowerOneIsNot() {
    let rule = LevelRule(levels: [
      LevelRule.Level(level: 1, conditions: [LevelRule.Condition(atLeast: 1, of: ["QM"])]),
      LevelRule.Level(level: 5, conditions: [LevelRule.Condition(atLeast: 1, of: ["RM"])]),
    ])
    #expect(rule.level(conforming: ["RM"]) == 5)
    #expect(rule.level(conforming: ["QM"]) == 1)
    #expect(rule.level(conforming: []) == nil)
  }
}
