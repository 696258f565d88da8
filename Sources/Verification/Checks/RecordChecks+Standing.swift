import GHSModel

extension RecordChecks {
  /// Whether the declaration is in force.
  var standing: Check {
    if declaration.subject == .assessment { return Self.undeclared(.standing) }
    let status = declaration.status.name
    guard declaration.status == .issued else {
      let next = declaration.supersededBy.map { " → \($0.number.shown) (\($0.issuedOn))" } ?? ""
      return .failed(
        .standing, ja: "この宣言は有効ではありません：\(status.ja)\(next)",
        en: "The declaration is not in force: \(status.en)\(next).")
    }
    if let fault = contradiction { return .failed(.standing, ja: fault.ja, en: fault.en) }
    guard let revision = declaration.revision else {
      return .passed(
        .standing, ja: "\(status.ja)（\(record.issuedOn)）", en: "\(status.en) on \(record.issuedOn)")
    }
    let former = revision.supersedes
    guard former.number != record.content.number, former.issuedOn <= record.issuedOn,
      revision.disagreements(with: record).isEmpty
    else {
      return .failed(
        .standing, ja: "改訂の記載（\(former.number.shown)からの変更）が、記録の内容と一致しません。",
        en: "What is said to have changed since \(former.number.shown) is not what the record says."
      )
    }
    return .passed(
      .standing,
      ja: "\(status.ja)（\(record.issuedOn)）、\(former.number.shown)（\(former.issuedOn)）の改訂",
      en: "\(status.en) on \(record.issuedOn), revises \(former.number.shown) of \(former.issuedOn)"
    )
  }

  /// What keeps a declaration that calls itself issued from being in force.
  private var contradiction: LocalizedText? {
    if declaration.withdrawal != nil {
      return LocalizedText(
        ja: "発行済みなのに撤回の記載があります。", en: "It is issued and yet says that it was withdrawn.")
    }
    if let next = declaration.supersededBy?.number.shown {
      return LocalizedText(
        ja: "発行済みなのに、\(next)に置き換えられたという記載があります。",
        en: "It is issued and yet says that \(next) has replaced it.")
    }
    if days.isAhead(record.issuedOn) {
      return LocalizedText(
        ja: "発行日\(record.issuedOn)が、まだ来ていません（今日は\(days.present)）。",
        en: "Its day of issue, \(record.issuedOn), has not come yet (today is \(days.present)).")
    }
    guard let end = ValidityDate.latest(in: record.content.validity), end < days.validity else {
      return nil
    }
    return LocalizedText(
      ja: "記載された有効期限\(end)を過ぎています。",
      en: "The validity that it states ended on \(end).")
  }
}
