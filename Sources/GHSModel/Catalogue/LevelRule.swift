/// By which conforming categories give which level; data of the catalogue, evaluated here.
public struct LevelRule: Codable, Hashable, Sendable {
  /// The levels in ascending order.
  public var levels: [Level]

  /// Creates a rule from its levels.
  public init(levels: [Level]) {
    self.levels = levels
  }

  /// One level and what it asks for.
  public struct Level: Codable, Hashable, Sendable {
    /// The number of the level, from 1.
    public var level: Int
    /// What must hold, all of it.
    public var conditions: [Condition]

    /// Creates a level from its conditions.
    public init(level: Int, conditions: [Condition]) {
      self.level = level
      self.conditions = conditions
    }
  }

  /// How many of some categories must conform.
  public struct Condition: Codable, Hashable, Sendable {
    /// The least number of categories that must conform.
    public var atLeast: Int
    /// The categories that count.
    public var of: [CategoryID]

    /// Creates a condition.
    public init(atLeast: Int, of categories: [CategoryID]) {
      self.atLeast = atLeast
      self.of = categories
    }

    /// Whether enough of the categories are among the conforming ones.
    public func holds(conforming: Set<CategoryID>) -> Bool {
      of.count(where: conforming.contains) >= atLeast
    }
  }

  /// The highest level whose conditions all hold, or nothing.
  public func level(conforming: Set<CategoryID>) -> Int? {
    levels.last { level in
      level.conditions.allSatisfy { $0.holds(conforming: conforming) }
    }?.level
  }
}
