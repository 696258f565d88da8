import GHSModel

extension RequirementFilter {
  /// The words of the filter.
  enum Words {
    static let title = LocalizedText(ja: "絞り込み", en: "Filter")
    static let everything = LocalizedText(ja: "すべて", en: "everything")
    static let colon = LocalizedText(ja: "：", en: ": ")
    static let groups = [
      LocalizedText(ja: "カテゴリー", en: "Category"),
      LocalizedText(ja: "判定", en: "Judgement"),
      LocalizedText(ja: "区分", en: "Obligation"),
      LocalizedText(ja: "証拠", en: "Evidence"),
      LocalizedText(ja: "条件", en: "Only"),
    ]
    static let clearHint = LocalizedText(
      ja: "\(key: .clearFilter) で解除", en: "\(key: .clearFilter) clears")
    static let nothing = LocalizedText(
      ja: "条件に合う要求事項はありません。", en: "No requirement meets the conditions.")
    static let clearNothing = LocalizedText(
      ja: "絞り込みを解除し、すべてを表示します。", en: "Clear the filter and list everything.")
    static let changeNothing = LocalizedText(ja: "条件を変更します。", en: "Change the conditions.")
    static let nothingChosen = LocalizedText(
      ja: "要求事項が選ばれていません。\(key: .clearFilter) で絞り込みを解除できます。",
      en: "No requirement is chosen. \(key: .clearFilter) clears the filter.")
    static let allJudged = LocalizedText(
      ja: "絞り込んだ中に未評価の要求事項はありません。", en: "Nothing listed here is left to judge.")
    static let notFiltered = LocalizedText(
      ja: "絞り込みはしていません。", en: "There is no filter to clear.")
    static let noDeclaration = LocalizedText(
      ja: "発行済みの適合宣言書がないため、宣言後の変更はありません。",
      en: "No declaration is in force, so nothing has changed since one.")
    static let cleared = LocalizedText(
      ja: "絞り込みを解除しました。", en: "The filter is cleared.")

    /// A condition in the panel of a narrow terminal.
    static func shortName(of option: Option) -> LocalizedText {
      switch option {
      case .evidence(.expiring): LocalizedText(ja: "失効・期限間近", en: "expiring")
      case .finding: LocalizedText(ja: "要是正", en: "finding")
      case .nextLevel: LocalizedText(ja: "次のレベル", en: "next level")
      case .changed: LocalizedText(ja: "宣言後に変更", en: "changed")
      default: name(of: option)
      }
    }

    /// A condition in the panel.
    static func name(of option: Option) -> LocalizedText {
      switch option {
      case .category(let id): LocalizedText(ja: id.rawValue, en: id.rawValue)
      case .judgement(.notAssessed): LocalizedText(ja: "未評価", en: "open")
      case .judgement(.nonconforming): LocalizedText(ja: "不適合", en: "nonconf.")
      case .judgement(.notApplicable): LocalizedText(ja: "非適用", en: "n/a")
      case .judgement(let outcome): outcome.name
      case .obligation(let obligation): obligation.name
      case .evidence(.present): LocalizedText(ja: "あり", en: "present")
      case .evidence(.missing): LocalizedText(ja: "なし", en: "missing")
      case .evidence(.expiring): LocalizedText(ja: "失効・期限間近", en: "expired or expiring")
      case .finding: LocalizedText(ja: "要是正の指摘", en: "blocking finding")
      case .nextLevel: LocalizedText(ja: "次のレベルに必要", en: "next level")
      case .changed: LocalizedText(ja: "宣言後に変更", en: "changed since declared")
      }
    }

    static func count(_ count: Int, of total: Int) -> LocalizedText {
      LocalizedText(ja: "\(count)/\(total)件", en: "\(count) of \(total)")
    }
  }

  /// The conditions in words, `PS・未評価/不適合・必須`.
  func summary(for catalogue: Catalogue) -> LocalizedText {
    let groups = Self.groups(of: catalogue)
    // Of the last row all must hold; of the others any.
    let parts =
      groups.dropLast().map { $0.filter(options.contains) }
      + (groups.last ?? []).map { options.contains($0) ? [$0] : [] }
    let chosen = parts.filter { !$0.isEmpty }
    func joined(_ language: Language, _ separator: String) -> String {
      chosen.map { part in part.map { Words.name(of: $0)[language] }.joined(separator: "/") }
        .joined(separator: separator)
    }
    return LocalizedText(ja: joined(.ja, "・"), en: joined(.en, ", "))
  }
}
