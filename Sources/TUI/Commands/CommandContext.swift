import GHSModel

/// Where a key is pressed; within a context every key has one meaning.
enum CommandContext: String, Hashable, Sendable, CaseIterable {
  /// The list of products.
  case products
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
    case .form: LocalizedText(ja: "入力フォーム", en: "Forms")
    case .choice: LocalizedText(ja: "確認の問い", en: "Questions")
    case .help: LocalizedText(ja: "ヘルプ", en: "Help")
    case .everywhere: LocalizedText(ja: "どの画面でも", en: "Everywhere")
    }
  }
}
