/// A migration in numbers, which add up on both sides.
public struct MigrationCounts: Codable, Hashable, Sendable {
  /// Requirements of the old catalogue, by what becomes of them: unchanged, reworded, split, withdrawn.
  public var old: Side
  /// Requirements of the new catalogue: unchanged, reworded, split off, new.
  public var new: Side
  /// Judgements that were there.
  public var judgements: Judgements

  /// The requirements of one catalogue by kind.
  public struct Side: Codable, Hashable, Sendable {
    /// All of them.
    public var total: Int
    /// Asked in the same words.
    public var unchanged: Int
    /// Asked in other words.
    public var reworded: Int
    /// Split into others, or a part of others.
    public var split: Int
    /// Only in this catalogue: withdrawn from the old one, new in the new one.
    public var onlyHere: Int
  }

  /// The judgements that were there, by what becomes of them.
  public struct Judgements: Codable, Hashable, Sendable {
    /// All of them.
    public var total: Int
    /// They stay.
    public var carried: Int
    /// They must be made again, of the same requirement or of those that take its place.
    public var judgeAgain: Int
    /// They go with their requirement.
    public var dropped: Int
  }
}

extension CatalogueMigration {
  /// The migration in numbers.
  public var counts: MigrationCounts {
    let judged = items.filter(\.wasJudged)
    return MigrationCounts(
      old: Self.side(items.filter { $0.old != nil }),
      new: Self.side(items.filter { $0.new != nil }),
      judgements: MigrationCounts.Judgements(
        total: judged.count,
        carried: judged.count { $0.fate == .carried },
        judgeAgain: judged.count { $0.fate == .judgeAgain },
        dropped: judged.count { $0.fate == .dropped }))
  }

  /// The requirements of the new catalogue that had been judged and must be judged again.
  public var toJudgeAgain: [MigrationItem] {
    items.filter { $0.new != nil && $0.fate == .judgeAgain }
  }

  private static func side(_ items: [MigrationItem]) -> MigrationCounts.Side {
    MigrationCounts.Side(
      total: items.count,
      unchanged: items.count { $0.kind == .unchanged },
      reworded: items.count { $0.kind == .reworded },
      split: items.count { $0.kind == .split },
      onlyHere: items.count { $0.kind == .new || $0.kind == .withdrawn })
  }
}
