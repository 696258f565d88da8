import GHSModel
import TerminalKit

/// The keys that edit text, which are the same in every field and belong to no command.
enum TextKeys {
  /// Their heading in the help.
  static let heading = LocalizedText(ja: "文字の編集（変更できないキー）", en: "Editing text (fixed keys)")

  /// The keys, with what they do.
  static let all: [(keys: [Key], help: LocalizedText)] = [
    (
      [.left, .right, .control("b"), .control("f")],
      LocalizedText(ja: "1文字ずつ移動します。", en: "Move by one character.")
    ),
    (
      [.wordLeft, .wordRight],
      LocalizedText(
        ja: "語の区切りまで移動します。日本語では文字の種類の変わり目を区切りとします。",
        en: "Move by one word; in Japanese text, to where the kind of character changes.")
    ),
    (
      [.home, .end, .control("a"), .control("e")],
      LocalizedText(ja: "行の初めと終わりへ移動します。", en: "Move to the start and the end of the line.")
    ),
    (
      [.backspace, .delete, .control("d")],
      LocalizedText(ja: "前の文字、次の文字を消します。", en: "Delete the character before or behind.")
    ),
    (
      [.control("w")],
      LocalizedText(ja: "前の語を切り取ります。", en: "Cuts the word before.")
    ),
    (
      [.control("u"), .control("k")],
      LocalizedText(
        ja: "行の初めまで、行の終わりまでを切り取ります。", en: "Cut to the start or to the end of the line.")
    ),
    (
      [.control("y")],
      LocalizedText(ja: "切り取ったものを挿入します。", en: "Inserts what was cut.")
    ),
    (
      [.control("_"), .control("^")],
      LocalizedText(
        ja: "入力を一つ前に戻します。戻した入力をやり直します。", en: "Take the last edit back, and do it again.")
    ),
  ]
}
