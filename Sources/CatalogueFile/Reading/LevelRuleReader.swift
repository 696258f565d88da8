import GHSModel

/// Reads the level rule and holds it against the categories of the catalogue.
struct LevelRuleReader {
  /// The categories a condition may name; nothing when their list could not be read.
  let categories: [CategoryOutline]?

  /// Reads the levels, which must ascend from 1 or above.
  func read(_ value: YAMLValue) -> LevelRule? {
    guard let entries = value.list() else { return nil }
    var previous = 0
    let levels = entries.compactMap { entry -> LevelRule.Level? in
      guard let mapping = entry.mapping(required: ["level", "conditions"]) else { return nil }
      let conditions = mapping["conditions"]?.list()?.compactMap(condition)
      guard let levelValue = mapping["level"], let level = levelValue.number() else { return nil }
      if level <= previous { levelValue.report(.consistency(.levelNotAscending(level))) }
      previous = max(previous, level)
      return LevelRule.Level(level: level, conditions: conditions ?? [])
    }
    return LevelRule(levels: levels)
  }

  private func condition(_ value: YAMLValue) -> LevelRule.Condition? {
    guard let mapping = value.mapping(required: ["at_least", "of"]) else { return nil }
    var unique = Uniqueness()
    let named = mapping["of"]?.list()?.map { entry -> CategoryID? in
      guard let id = entry.word(.categoryID, CategoryID.init(rawValue:)) else { return nil }
      unique.add(id.rawValue, at: entry)
      if let categories, !categories.contains(where: { $0.id == id }) {
        entry.report(.consistency(.unknownCategory(id.rawValue)))
      }
      return id
    }
    guard let countValue = mapping["at_least"], let count = countValue.number(), let named else {
      return nil
    }
    if !named.isEmpty, !(1...named.count).contains(count) {
      countValue.report(.consistency(.atLeastOutOfRange(count, of: named.count)))
    }
    return LevelRule.Condition(atLeast: count, of: named.compactMap(\.self))
  }
}
