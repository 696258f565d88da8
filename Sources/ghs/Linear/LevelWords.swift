import GHSModel

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
      ja: "レベル\(step.level)まで、あと \(count) 件です。",
      en: "\(counted(count, "requirement")) to go to level \(step.level).")
  }
}
