extension DeclarationChange {
  /// The change in one sentence.
  public var sentence: LocalizedText {
    switch self {
    case .product:
      LocalizedText(
        ja: "発行後に製品の情報が変わりました。",
        en: "The facts of the product have changed since the declaration was issued.")
    case .catalogue:
      LocalizedText(
        ja: "発行後に、評価に使う要求事項カタログが変わりました。",
        en: "The product is judged against another catalogue since.")
    case .judgements(let ids):
      LocalizedText(
        ja: "発行後に判定が変わりました：\(Self.list(ids))",
        en: "Judgements have changed since: \(Self.list(ids))")
    case .evidence(let ids):
      LocalizedText(
        ja: "発行後に証拠が変わりました：\(Self.list(ids))",
        en: "Evidence has changed since: \(Self.list(ids))")
    case .levelLost(let claimed, let eligible):
      LocalizedText(
        ja: "宣言したレベル\(claimed)を満たさなくなりました（現在：\(eligible.map { "レベル\($0)" } ?? "なし")）。",
        en: "The product is no longer eligible for level \(claimed) "
          + "(now: \(eligible.map { "level \($0)" } ?? "none")).")
    case .categoriesLost(let ids):
      LocalizedText(
        ja: "宣言した要求カテゴリーが適合しなくなりました：\(Self.list(ids))",
        en: "Claimed categories no longer conform: \(Self.list(ids))")
    }
  }

  private static func list(_ ids: [some CustomStringConvertible]) -> String {
    let shown = ids.prefix(8).map(\.description).joined(separator: ", ")
    return ids.count > 8 ? shown + ", … (\(ids.count))" : shown
  }
}
