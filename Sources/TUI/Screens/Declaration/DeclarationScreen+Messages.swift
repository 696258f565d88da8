import GHSModel
import TerminalKit

extension DeclarationScreen.Words {
  static let askToDiscard = LocalizedText(
    ja: "下書きを破棄しますか。\(key: .undo) で取り消せます。",
    en: "Throw the draft away? \(key: .undo) brings it back.")
  static let yesDiscard = LocalizedText(ja: "破棄する", en: "Throw it away")
  static let noKeep = LocalizedText(ja: "残す", en: "Keep it")
  static let yesIssue = LocalizedText(ja: "発行する", en: "Issue it")
  static let noNotYet = LocalizedText(ja: "まだ発行しない", en: "Not yet")
  static let discarded = LocalizedText(
    ja: "下書きを破棄しました。\(key: .undo) で取り消せます。",
    en: "Threw the draft away. \(key: .undo) brings it back.")

  /// Before a draft is issued: what is claimed, by whom, and that it stays.
  ///
  /// On the smallest terminal its last lines may find no room: what stands there is on other screens, too.
  static func askToIssue(
    _ content: DeclarationContent, of open: OpenProduct, superseding former: Declaration?,
    on day: CalendarDate
  ) -> LocalizedText {
    let claim = claim(content)
    let issuer = content.issuerName.truncated(toColumns: 40, ellipsis: "…")
    let number = content.number.truncated(toColumns: 30, ellipsis: "…")
    let name =
      open.product.name.truncated(toColumns: 60, ellipsis: "…") + " "
      + open.product.version.truncated(toColumns: 24, ellipsis: "…")
    var ja =
      "適合宣言書\(number)を発行しますか。\n"
      + "\(issuer)が、「\(name)」の\(claim.ja)への適合を"
      + "自らの責任で宣言します。第三者による認証ではありません。\n"
    var en =
      "Issue declaration \(number)?\n"
      + "\(issuer) declares on its own responsibility that “\(name)” "
      + "conforms to the guideline: \(claim.en). "
      + "It is a self-declaration, not a certification.\n"
    if let former {
      let former = former.content.number.truncated(toColumns: 30, ellipsis: "…")
      ja += "発行済みの\(former)は失効します。"
      en += "It replaces \(former). "
    }
    ja += "発行は取り消せません。後からできるのは改訂と撤回だけです。"
    en += "Issuing cannot be undone; it can only be revised or withdrawn later."
    for fact in [assessors(of: content, in: open), expiring(in: open, on: day)].compactMap(\.self) {
      ja += "\n" + fact.ja
      en += "\n" + fact.en
    }
    return LocalizedText(ja: ja, en: en)
  }

  /// Whose judgements the claim rests on: the names stand in the reports.
  private static func assessors(
    of content: DeclarationContent, in open: OpenProduct
  ) -> LocalizedText? {
    let claimed = Set(content.claimedCategories.map(\.rawValue))
    let names = Set(
      open.assessment.judgements.filter { claimed.contains($0.key.category) }
        .map(\.value.assessor).filter { !$0.isEmpty }
    ).sorted()
    guard !names.isEmpty else { return nil }
    return LocalizedText(
      ja: "判定した人：" + names.joined(separator: "、").truncated(toColumns: 80, ellipsis: "…") + "。",
      en: "Assessed by " + names.joined(separator: ", ").truncated(toColumns: 80, ellipsis: "…")
        + ".")
  }

  /// What will soon no longer hold up the claim.
  private static func expiring(in open: OpenProduct, on day: CalendarDate) -> LocalizedText? {
    let ids = Risk.all(of: open, on: day).compactMap { risk in
      if case .expiresSoon = risk.kind { risk.evidence } else { nil }
    }
    guard let first = ids.first else { return nil }
    let more = ids.count - 1
    return LocalizedText(
      ja: "証拠\(first)" + (more > 0 ? "ほか\(more)点" : "") + "が\(Risk.daysAhead)日以内に期限切れになります。",
      en: "Evidence \(first)" + (more > 0 ? " and \(more) more" : "")
        + (more > 0 ? " expire" : " expires") + " within \(Risk.daysAhead) days.")
  }

  /// After a draft was refused.
  static func refused(_ count: Int) -> LocalizedText {
    LocalizedText(
      ja: "発行できません。下書きの欄にある\(count)件の理由を解消してください。",
      en: "It cannot be issued. Settle the \(count) "
        + (count == 1 ? "reason" : "reasons") + " listed with the draft.")
  }

  /// After a draft was issued.
  static func issued(_ number: String) -> LocalizedText {
    LocalizedText(
      ja: "適合宣言書\(number)を発行しました。\(key: .exportDocuments) でPDFなどを出力できます。",
      en: "Issued declaration \(number). \(key: .exportDocuments) writes it as PDF and more.")
  }
}
