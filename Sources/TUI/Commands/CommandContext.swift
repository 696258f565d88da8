import GHSModel

/// Where a key is pressed; within a context every key has one meaning.
enum CommandContext: String, Hashable, Sendable, CaseIterable {
  /// The list of products.
  case products
  /// All facts of one product.
  case facts
  /// The requirements of one assessment.
  case assessment
  /// One requirement in full.
  case requirement
  /// Looking for a requirement.
  case search
  /// Going through what a search has found.
  case found
  /// Choosing which requirements are listed.
  case filter
  /// Answering the questions before an assessment.
  case interview
  /// What follows from the answers, before they are recorded.
  case conclusion
  /// Being led from one requirement to the next.
  case guided
  /// The evidence of a product.
  case evidence
  /// Where the content of evidence is.
  case place
  /// The level and what it follows from.
  case level
  /// The declaration of a product.
  case declaration
  /// What has changed since the last declaration, before its revision.
  case revision
  /// What falls due over all products.
  case reminders
  /// The journal of a product.
  case journal
  /// The editions of the catalogue a product can be judged against.
  case editions
  /// What it would mean to judge a product against another edition.
  case migration
  /// A form.
  case form
  /// Choosing files.
  case picker
  /// Looking for evidence to use again.
  case reuse
  /// What a requirement asks for, read while a form is filled in.
  case guide
  /// A question with a few answers.
  case choice
  /// The list of keys.
  case help
  /// Looking for a command.
  case palette
  /// Every context.
  case everywhere

  /// The screens one looks for a key on that means nothing where it was pressed.
  static let places: [CommandContext] = [
    .assessment, .products, .declaration, .evidence, .requirement, .guided, .level, .journal,
  ]

  /// Its name, as a heading of the help.
  var name: LocalizedText {
    switch self {
    case .products: LocalizedText(ja: "製品一覧", en: "Products")
    case .facts: LocalizedText(ja: "製品の詳細", en: "All about a product")
    case .assessment: LocalizedText(ja: "自己評価", en: "Assessment")
    case .requirement: LocalizedText(ja: "要求事項の詳細", en: "One requirement")
    case .search: LocalizedText(ja: "検索", en: "Search")
    case .found: LocalizedText(ja: "検索の結果", en: "What was found")
    case .filter: LocalizedText(ja: "絞り込み", en: "Filter")
    case .interview: LocalizedText(ja: "質問への回答", en: "Answering questions")
    case .conclusion: LocalizedText(ja: "回答の結果", en: "What follows from the answers")
    case .guided: LocalizedText(ja: "案内モード", en: "Guided mode")
    case .evidence: LocalizedText(ja: "証拠", en: "Evidence")
    case .place: LocalizedText(ja: "場所の表示", en: "Where it is")
    case .level: LocalizedText(ja: "レベル", en: "Level")
    case .declaration: LocalizedText(ja: "適合宣言書", en: "Declaration")
    case .revision: LocalizedText(ja: "改訂", en: "Revision")
    case .reminders: LocalizedText(ja: "期日", en: "Due dates")
    case .journal: LocalizedText(ja: "記録", en: "Journal")
    case .editions: LocalizedText(ja: "要求事項カタログの版", en: "Editions")
    case .migration: LocalizedText(ja: "別の版への移行", en: "Another edition")
    case .form: LocalizedText(ja: "入力フォーム", en: "Forms")
    case .picker: LocalizedText(ja: "ファイルの選択", en: "Choosing files")
    case .reuse: LocalizedText(ja: "証拠の再利用", en: "Reusing evidence")
    case .guide: LocalizedText(ja: "要求事項の手引き", en: "Guidance")
    case .choice: LocalizedText(ja: "確認の問い", en: "Questions")
    case .help: LocalizedText(ja: "ヘルプ", en: "Help")
    case .palette: LocalizedText(ja: "コマンドを探す", en: "Finding a command")
    case .everywhere: LocalizedText(ja: "どの画面でも", en: "Everywhere")
    }
  }
}
