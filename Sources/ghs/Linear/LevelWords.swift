import GHSModel
import TUI

/// Levels in sentences.
enum LevelWords {
  /// How a product stands.
  static func standing(_ level: Int?) -> LocalizedText {
    guard let level else {
      return LocalizedText(ja: "満たしているレベルはありません。", en: "Not eligible for any level.")
    }
    return LocalizedText(ja: "レベル\(level)の条件を満たしています。", en: "Eligible for level \(level).")
  }

  /// How far the next level is.
  static func distance(_ step: NextStep?) -> LocalizedText {
    guard let step else {
      return LocalizedText(
        ja: "これより上に到達できるレベルはありません。", en: "There is no higher level to be reached.")
    }
    return distance(to: step)
  }

  /// How far a level is.
  static func distance(to step: NextStep) -> LocalizedText {
    let count = step.requirements.count
    guard count > 0 else {
      return LocalizedText(
        ja: "レベル\(step.level)の条件は満たしています。",
        en: "The conditions of level \(step.level) are met.")
    }
    return LocalizedText(
      ja: "レベル\(step.level)まで、あと\(count)件です。",
      en: "\(counted(count, "requirement")) to go to level \(step.level).")
  }

  /// How far a level is, in a few words.
  static func state(of goal: Goal?) -> LocalizedText {
    guard let distance = goal?.distance else {
      return LocalizedText(ja: "到達できません", en: "out of reach")
    }
    return distance == 0
      ? LocalizedText(ja: "到達済み", en: "reached")
      : LocalizedText(ja: "あと\(distance)件", en: "\(distance) to go")
  }

  /// How far the level is that is wanted, or else the next one.
  static func distance(to goal: Goal?) -> LocalizedText {
    guard let goal else { return distance(nil as NextStep?) }
    guard let distance = goal.distance else {
      return LocalizedText(
        ja: "この製品に適用される要求事項だけでは、レベル\(goal.level)に到達できません。",
        en: "Too little applies to this product for it to reach level \(goal.level).")
    }
    guard distance > 0 else {
      return LocalizedText(
        ja: "目標のレベル\(goal.level)の条件を満たしています。",
        en: "The wanted level \(goal.level) is reached.")
    }
    return LocalizedText(
      ja: "レベル\(goal.level)まで、あと\(distance)件です（全\(goal.total)件）。",
      en: "\(counted(distance, "requirement")) to go to level \(goal.level), "
        + "of \(goal.total) in all.")
  }
}
