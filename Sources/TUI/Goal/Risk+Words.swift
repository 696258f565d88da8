import GHSModel

extension Risk {
  /// The risk in a sentence.
  var words: LocalizedText {
    let name = evidence.map { "\($0) \(title)" } ?? ""
    let about = requirements.isEmpty ? nil : Self.about(requirements)
    let what = kind.words
    guard !name.isEmpty else { return what }
    return LocalizedText(
      ja: "\(name)：\(what.ja)\(about.map { "（\($0.ja)）" } ?? "")",
      en: "\(name): \(what.en)\(about.map { " (\($0.en))" } ?? "")")
  }

  private static func about(_ ids: [RequirementID]) -> LocalizedText {
    let first = ids.first?.rawValue ?? ""
    guard ids.count > 1 else { return LocalizedText(ja: first, en: first) }
    return LocalizedText(
      ja: "\(first)ほか\(ids.count - 1)件", en: "\(first) and \(ids.count - 1) more")
  }

  /// How many risks there are, for one line.
  static func count(_ count: Int) -> LocalizedText {
    LocalizedText(
      ja: "! 注意\(count)件", en: "! \(count) " + (count == 1 ? "risk" : "risks"))
  }
}

extension Risk.Kind {
  /// What is the matter.
  var words: LocalizedText {
    switch self {
    case .declarationIsStale:
      LocalizedText(
        ja: "適合宣言書の発行後に自己評価が変わっています",
        en: "the assessment has changed since the declaration was issued")
    case .expiresSoon(days: 0):
      LocalizedText(ja: "今日で期限切れになります", en: "expires today")
    case .expiresSoon(let days):
      LocalizedText(
        ja: "あと\(days)日で期限切れになります",
        en: "expires in \(days) " + (days == 1 ? "day" : "days"))
    case .outOfForce(.expired(let date)):
      LocalizedText(ja: "\(date)に期限が切れました", en: "expired on \(date)")
    case .outOfForce(.notYetEffective(let date)):
      LocalizedText(ja: "\(date)まで有効になりません", en: "is not in force before \(date)")
    case .outOfForce(.contentChanged):
      LocalizedText(ja: "ファイルの内容が変わっています", en: "the content of its file has changed")
    case .outOfForce(.fileMissing):
      LocalizedText(ja: "ファイルが見つかりません", en: "its file is gone")
    case .outOfForce(.fileUnreadable):
      LocalizedText(ja: "ファイルを読み取れません", en: "its file cannot be read")
    }
  }
}
