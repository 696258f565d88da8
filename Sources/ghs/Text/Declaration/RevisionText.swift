import GHSModel

/// What a declaration changes against the one before, one change a line.
struct RevisionText {
  private let report: RevisionReport
  private let language: Language

  init(_ report: RevisionReport, _ language: Language) {
    self.report = report
    self.language = language
  }

  var text: String {
    let former = report.revision.supersedes
    let changes = report.revision.changes
    let head =
      changes.isEmpty
      ? language(
        ja: "\(former.number)（\(former.issuedOn)発行）から変わったところはありません。",
        en: "Nothing has changed since \(former.number), issued on \(former.issuedOn).")
      : language(
        ja: "\(former.number)（\(former.issuedOn)発行）からの変更\(changes.count)件：",
        en:
          "\(counted(changes.count, "change")) since \(former.number), issued on \(former.issuedOn):"
      )
    return ([head] + changes.map { "  - \($0.sentence[language])" } + notes).joined(separator: "\n")
  }

  private var notes: [String] {
    var notes: [String] = []
    if let move = report.revision.move { notes.append(move.explanation[language]) }
    if report.draft != nil || report.eligibleLevel != nil,
      report.eligibleLevel != report.claimedLevel
    {
      let eligible = report.eligibleLevel.map(String.init)
      let claimed = report.claimedLevel.map(String.init)
      notes.append(
        language(
          ja: "宣言するレベルは\(claimed ?? "未選択")、現在の自己評価が満たすレベルは\(eligible ?? "なし")です。",
          en: "Level claimed: \(claimed ?? "none"). Level the product is eligible for: "
            + "\(eligible ?? "none")."))
    }
    if let fee = report.fee {
      let amount =
        fee.difference == 0
        ? language(ja: "無料", en: "nothing")
        : FeeText.amount(fee.difference, fee.table, language)
      notes.append(
        language(
          ja: "制度があった当時の、この引上げの費用（登録費用の差額）：\(amount)。",
          en:
            "What this cost while the scheme existed (the difference of the registrations): \(amount)."
        ))
      notes.append(fee.table.closing[language])
    }
    return notes
  }
}
