extension Derivation {
  /// The derivation in words, one sentence a line: the level, then each category, then each level's
  /// conditions.
  public func explanation(in catalogue: Catalogue) -> [LocalizedText] {
    [conclusion] + categories.map { sentence(for: $0, in: catalogue) } + levels.flatMap(sentences)
  }

  /// The level in one sentence.
  public var conclusion: LocalizedText {
    guard let level else {
      return LocalizedText(
        ja: "現在の自己評価では、満たしているレベルはありません（\(day)時点）。",
        en: "As assessed, the product is not eligible for any level (as of \(day)).")
    }
    return LocalizedText(
      ja: "現在の自己評価では、レベル\(level)の条件を満たしています（\(day)時点）。",
      en: "As assessed, the product is eligible for level \(level) (as of \(day)).")
  }

  private func sentence(for category: CategoryOutcome, in catalogue: Catalogue) -> LocalizedText {
    let name =
      catalogue.category(category.id)?.name
      ?? LocalizedText(ja: category.id.rawValue, en: category.id.rawValue)
    let required = category.requirements.filter { $0.obligation == .required }
    let open = required.count { !$0.isSatisfied }
    if category.conforms {
      return LocalizedText(
        ja: "\(category.id)「\(name.ja)」は適合しています。必須の要求事項\(required.count)件をすべて満たしています。",
        en: "\(category.id) “\(name.en)” conforms: "
          + "all \(required.count) required requirements are satisfied.")
    }
    if open == 0 {
      return LocalizedText(
        ja: "\(category.id)「\(name.ja)」は適合していません。適合と判定された必須の要求事項が一つもありません。",
        en: "\(category.id) “\(name.en)” does not conform: "
          + "no required requirement is judged conforming.")
    }
    return LocalizedText(
      ja: "\(category.id)「\(name.ja)」は適合していません。必須の要求事項\(required.count)件のうち\(open)件を満たしていません。",
      en: "\(category.id) “\(name.en)” does not conform: "
        + "\(open) of \(required.count) required requirements are not satisfied.")
  }

  private func sentences(for level: LevelOutcome) -> [LocalizedText] {
    let head =
      level.isReached
      ? LocalizedText(ja: "レベル\(level.level)：満たしている。", en: "Level \(level.level) is reached.")
      : LocalizedText(
        ja: "レベル\(level.level)：満たしていない。", en: "Level \(level.level) is not reached.")
    return [head] + level.conditions.map(sentence)
  }

  private func sentence(for outcome: ConditionOutcome) -> LocalizedText {
    let names = outcome.condition.of.map(\.rawValue).joined(separator: ", ")
    let found =
      outcome.conforming.isEmpty
      ? LocalizedText(ja: "なし", en: "none")
      : LocalizedText(
        ja: outcome.conforming.map(\.rawValue).joined(separator: ", "),
        en: outcome.conforming.map(\.rawValue).joined(separator: ", "))
    let mark =
      outcome.holds ? LocalizedText(ja: "成立", en: "holds") : LocalizedText(ja: "不成立", en: "fails")
    if outcome.condition.of.count == 1 {
      return LocalizedText(
        ja: "　\(names)が適合していること … \(mark.ja)",
        en: "  \(names) conforms … \(mark.en)")
    }
    return LocalizedText(
      ja: "　\(names)のうち\(outcome.condition.atLeast)件以上が適合していること（適合：\(found.ja)） … \(mark.ja)",
      en: "  at least \(outcome.condition.atLeast) of \(names) conform "
        + "(conforming: \(found.en)) … \(mark.en)")
  }
}

extension Derivation.Reason {
  /// The reason as a short phrase.
  public var name: LocalizedText {
    switch self {
    case .conformingWithEvidence:
      LocalizedText(ja: "適合（有効な証拠あり）", en: "conforming, with evidence in force")
    case .notApplicableWithReason: LocalizedText(ja: "非適用（理由あり）", en: "not applicable, with reason")
    case .doesNotApply:
      LocalizedText(ja: "この安全クラスには適用されない", en: "does not apply to this safety class")
    case .notAssessed: LocalizedText(ja: "未評価", en: "not assessed")
    case .nonconforming: LocalizedText(ja: "不適合", en: "nonconforming")
    case .blocked: LocalizedText(ja: "指摘があるため満たしていない", en: "blocked by a finding")
    }
  }
}
