import GHSModel
import GHSStore
import Linear

/// Reads the products out and opens the one that is chosen.
struct ProductListTalk {
  private let talk: Conversation
  private let desk: LinearDesk

  init(_ talk: Conversation, _ desk: LinearDesk) {
    self.talk = talk
    self.desk = desk
  }

  /// Lets somebody choose a product and work on it.
  func run() throws {
    let overviews = try desk.existing()?.overviews() ?? []
    let choices = overviews.map { overview in
      Choice(
        overview.id, overview.sentence, words: [overview.id.rawValue, overview.product.name])
    }
    let chosen = try talk.pick(
      LocalizedText(ja: "製品", en: "Product"), from: choices,
      help: LocalizedText(
        ja: "番号、製品ID、製品名のどれかで選びます。",
        en: "Choose by number, by the id of the product or by its name."))
    try ProductTalk(talk, desk, chosen).run()
  }
}

extension ProductOverview {
  /// The product with its level, in words that can be listened to.
  fileprivate var sentence: LocalizedText {
    var ja = "\(product.name) \(product.version)、ID \(id)。\(LevelWords.standing(level).ja)"
    var en = "\(product.name) \(product.version), id \(id). \(LevelWords.standing(level).en)"
    if blockingFindings > 0 {
      ja += "解決が必要な指摘\(blockingFindings)件。"
      en += " \(counted(blockingFindings, "blocking finding"))."
    }
    if let scope = product.scope?.outcome, scope != .inScope {
      ja += "\(scope.name.ja)。"
      en += " \(scope.name.en.prefix(1).uppercased() + scope.name.en.dropFirst())."
    }
    if let declaration {
      let stale = declaration.isStale
      ja += "適合宣言書：\(declaration.status.name.ja)\(stale ? "、発行後に変更あり" : "")。"
      en += " Declaration: \(declaration.status.name.en)\(stale ? ", changed since" : "")."
    }
    return LocalizedText(ja: ja, en: en)
  }
}
