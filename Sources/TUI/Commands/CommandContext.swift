import GHSModel

/// Where a key is pressed; within a context every key has one meaning.
enum CommandContext: String, Hashable, Sendable, CaseIterable {
  /// The list of products.
  case products
  /// The requirements of one assessment.
  case assessment
  /// One requirement in full.
  case requirement
  /// Looking for a requirement.
  case search
  /// The evidence of a product.
  case evidence
  /// The level and what it follows from.
  case level
  /// The declaration of a product.
  case declaration
  /// The journal of a product.
  case journal
  /// A form.
  case form
  /// A question with a few answers.
  case choice
  /// The list of keys.
  case help
  /// Every context.
  case everywhere

  /// Its name, as a heading of the help.
  var name: LocalizedText {
    switch self {
    case .products: LocalizedText(ja: "製品一覧", en: "Products")
    case .assessment: LocalizedText(ja: "自己評価", en: "Assessment")
    case .requirement: LocalizedText(ja: "要求事項の詳細", en: "One requirement")
    case .search: LocalizedText(ja: "検索", en: "Search")
    case .evidence: LocalizedText(ja: "証拠", en: "Evidence")
    case .level: LocalizedText(ja: "レベル", en: "Level")
    case .declaration: LocalizedText(ja: "適合宣言書", en: "Declaration")
    case .journal: LocalizedText(ja: "記録", en: "Journal")
    case .form: LocalizedText(ja: "入力フォーム", en: "Forms")
    case .choice: LocalizedText(ja: "確認の問い", en: "Questions")
    case .help: LocalizedText(ja: "ヘルプ", en: "Help")
    case .everywhere: LocalizedText(ja: "どの画面でも", en: "Everywhere")
    }
  }
}
