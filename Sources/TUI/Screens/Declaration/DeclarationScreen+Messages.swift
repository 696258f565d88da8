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
  static func askToIssue(
    _ content: DeclarationContent, of product: Product, superseding former: Declaration?
  ) -> LocalizedText {
    let claim = claim(content)
    let issuer = content.issuerName.truncated(toColumns: 40, ellipsis: "…")
    let number = content.number.truncated(toColumns: 30, ellipsis: "…")
    let name = "\(product.name) \(product.version)".truncated(toColumns: 48, ellipsis: "…")
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
    return LocalizedText(ja: ja, en: en)
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
