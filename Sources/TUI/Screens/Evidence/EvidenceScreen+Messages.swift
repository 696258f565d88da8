import GHSModel
import TerminalKit

extension EvidenceScreen.Words {
  /// Before evidence is withdrawn: what would break.
  static func withdraw(_ evidence: Evidence, _ impact: WithdrawalImpact) -> LocalizedText {
    let title = evidence.title.truncated(toColumns: 48, ellipsis: "…")
    let broken = loss(impact)
    return LocalizedText(
      ja: "証拠\(evidence.id)「\(title)」を取り下げますか。\n" + broken.ja,
      en: "Withdraw evidence \(evidence.id) “\(title)”?\n" + broken.en)
  }

  private static func loss(_ impact: WithdrawalImpact) -> LocalizedText {
    guard !impact.requirements.isEmpty else {
      return LocalizedText(
        ja: "満たされなくなる要求事項はありません。", en: "Every requirement stays satisfied.")
    }
    let shown = impact.requirements.prefix(5).map(\.rawValue).joined(separator: ", ")
    let more = impact.requirements.count - 5
    var ja = "満たされなくなる要求事項：\(shown)" + (more > 0 ? "ほか\(more)件" : "") + "。"
    var en = "No longer satisfied: \(shown)" + (more > 0 ? " and \(more) more" : "") + "."
    if !impact.categories.isEmpty {
      let categories = impact.categories.map(\.rawValue).joined(separator: ", ")
      ja += "\n適合しなくなる要求カテゴリー：\(categories)。"
      en += "\nNo longer conforming: \(categories)."
    }
    if impact.levelBefore != impact.levelAfter {
      let before = impact.levelBefore.map(String.init)
      let after = impact.levelAfter.map(String.init)
      ja += "\n満たしているレベル：\(before ?? "なし")から\(after ?? "なし")に下がります。"
      en += "\nThe eligible level falls from \(before ?? "none") to \(after ?? "none")."
    }
    return LocalizedText(ja: ja, en: en)
  }

  /// After evidence was withdrawn.
  static func withdrawn(_ id: EvidenceID) -> LocalizedText {
    LocalizedText(
      ja: "証拠\(id)を取り下げました。\(key: .undo) で取り消せます。",
      en: "Withdrew evidence \(id). \(key: .undo) undoes this.")
  }

  /// After the files were read again.
  static func checked(_ files: [EvidenceFile]) -> LocalizedText {
    let faults = files.count { $0.state != .intact }
    guard faults > 0 else {
      return LocalizedText(
        ja: "証拠ファイル\(files.count)件を読み直しました。登録時から変わっていません。",
        en: "Read \(files.count) evidence files again: all are as they were recorded.")
    }
    return LocalizedText(
      ja: "証拠ファイル\(files.count)件を読み直しました。\(faults)件に問題があります（! の行）。",
      en:
        "Read \(files.count) evidence files again: \(faults) \(faults == 1 ? "needs" : "need") attention (rows with !)."
    )
  }
}
