extension Evidence.OutOfForce {
  /// The reason as a short phrase.
  public var name: LocalizedText {
    switch self {
    case .expired(let date):
      LocalizedText(ja: "期限切れ（\(date)）", en: "expired \(date)")
    case .notYetEffective(let date):
      LocalizedText(ja: "発効前（\(date)）", en: "effective from \(date)")
    case .contentChanged: LocalizedText(ja: "内容が変わった", en: "content changed")
    case .fileMissing: LocalizedText(ja: "ファイルがない", en: "file missing")
    case .fileUnreadable: LocalizedText(ja: "読み取れない", en: "file unreadable")
    }
  }
}
