import GHSModel

extension Declaration {
  /// The declaration with its claim and its state.
  var sentence: LocalizedText {
    let claim = content.claimedLevel.map { " \($0)" }
    let ids = content.claimedCategories.map(\.rawValue)
    var ja = "\(content.number.isEmpty ? "番号未記入" : content.number)：\(status.name.ja)。"
    var en = "\(content.number.isEmpty ? "Not numbered" : content.number), \(status.name.en)."
    if let claim {
      ja += "レベル\(claim.dropFirst())、\(ids.joined(separator: "、"))。"
      en += " Level\(claim), \(ids.joined(separator: ", "))."
    }
    if let day = record?.issuedOn {
      ja += "\(day)発行。"
      en += " Issued on \(day)."
    }
    if let registration {
      ja += "過去の登録\(registration.number)（制度は終了）。"
      en += " Once registered as \(registration.number); the scheme has ended."
    }
    if let withdrawal {
      ja += "\(withdrawal.date)撤回：\(withdrawal.reason)"
      en += " Withdrawn on \(withdrawal.date): \(withdrawal.reason)"
    }
    return LocalizedText(ja: ja, en: en)
  }
}
