import GHSModel
import TerminalKit

/// Words that belong to no single screen.
enum Phrases {
  /// While an effect has not been answered.
  static let working = LocalizedText(ja: "処理中…", en: "Working…")

  /// After a key was pressed that means something on another screen only.
  static func works(
    _ key: String, _ name: LocalizedText, in place: LocalizedText
  ) -> LocalizedText {
    LocalizedText(
      ja: "\(key)（\(name.ja)）は、「\(place.ja)」の画面で使えます。",
      en: "\(key) (\(name.en)) works on the screen “\(place.en)”.")
  }

  /// After what an earlier run left behind was put back into its form.
  static let restored = LocalizedText(
    ja: "前回保存していなかった入力を戻しました（\(key: .save) で保存、\(key: .cancelForm) で破棄）",
    en:
      "What was not saved last time is back (\(key: .save) saves, \(key: .cancelForm) discards it)")

  /// After a change was undone.
  static func undone(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(
      ja: text.ja + "（\(key: .redo) でやり直せます）", en: text.en + " (\(key: .redo) redoes it)")
  }

  /// After another program has changed the open product; what it did is known as a rule.
  static func changedElsewhere(_ words: LocalizedText?, isTyping: Bool) -> LocalizedText {
    LocalizedText(
      ja: "別の操作で変更されました" + (words.map { "：\($0.ja)" } ?? "。")
        + (isTyping ? "（入力中の内容は残っています）" : ""),
      en: "Changed elsewhere" + (words.map { ": \($0.en)" } ?? ".")
        + (isTyping ? " (what you typed is kept)" : ""))
  }

  /// On a terminal that is too small.
  static func tooSmall(size: Size, minimum: Size, hasUnsavedText: Bool, isWorking: Bool)
    -> LocalizedText
  {
    let now = "\(size.columns)x\(size.rows)"
    let needed = "\(minimum.columns)x\(minimum.rows)"
    let kept =
      hasUnsavedText
      ? LocalizedText(ja: "入力中の内容は残っています。", en: " What you were typing is kept.")
      : isWorking
        ? LocalizedText(ja: "処理は続いています。", en: " Work goes on meanwhile.")
        : LocalizedText(ja: "\(key: .quit) で終了します。", en: " \(key: .quit) quits.")
    return LocalizedText(
      ja: "画面が小さすぎます（\(now)）。\(needed)以上に広げてください。" + kept.ja,
      en: "This terminal is too small (\(now)). Enlarge it to \(needed) or more." + kept.en)
  }
}
