import GHSModel

/// How far a product was before an answer and is after it.
struct GoalChange {
  private let product: ProductID?
  private let level: Int?
  private let goal: Goal?

  /// Notes how far the open product is.
  init(_ environment: Environment) {
    product = environment.open?.product.id
    level = environment.open?.evaluation.level
    goal = environment.goal
  }

  /// What has changed until now, as a sentence to add to others; nothing when nothing has.
  func words(until now: GoalChange) -> LocalizedText? {
    guard product != nil, product == now.product else { return nil }
    if level != now.level {
      let text = now.levelWords(from: level)
      guard let rest = now.goal, !rest.isReached else { return text }
      return LocalizedText(
        ja: text.ja + rest.words.ja + "。", en: text.en + " " + rest.words.en + ".")
    }
    guard let before = goal, let after = now.goal, before.level == after.level,
      before.distance != after.distance
    else { return nil }
    return LocalizedText(ja: "→ " + after.words.ja, en: "-> " + after.words.en)
  }

  private func levelWords(from before: Int?) -> LocalizedText {
    guard let level, level > before ?? Int.min else {
      let name = before.map(String.init) ?? ""
      let present = level.map { LocalizedText(ja: "レベル\($0)", en: "level \($0)") }
      return LocalizedText(
        ja: "! レベル\(name)の条件を満たさなくなりました（現在：\(present?.ja ?? "なし")）。",
        en: "! Level \(name) is lost (now: \(present?.en ?? "none")).")
    }
    return LocalizedText(
      ja: "レベル\(level)に到達しました。", en: "Level \(level) is reached.")
  }
}
