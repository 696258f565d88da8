import GHSModel
import TerminalKit

/// What is said while a path is entered.
enum PathWords {
  static let noMatch = LocalizedText(
    ja: "この入力で始まる名前はありません。", en: "No name begins like this.")
  /// Why Tab does not lead to the next field.
  static let tabCompletes = LocalizedText(
    ja: "パスの欄では Tab で補完します。次の項目へは下矢印キーで移ります。",
    en: "In a path Tab completes; the down arrow goes to the next field.")
  static let cannotBeEntered = LocalizedText(
    ja: "（制御文字を含むため使えません）", en: "(has control characters, cannot be used)")

  /// Above the candidates.
  static func count(_ count: Int, _ symbols: Symbols) -> LocalizedText {
    let keys = [Key.up, .down].map { $0.name(symbols) }.joined()
    return LocalizedText(
      ja: "候補\(count)件　\(keys) で選び Enter で確定",
      en: count == 1 ? "1 name: \(keys) and Enter" : "\(count) names: choose with \(keys), Enter")
  }
}
