import GHSModel
import TerminalKit

extension CommandTable {
  /// Filling in a form.
  static let forms: [Command] = [
    Command(
      .save, [.control("s")], in: [.form],
      name: LocalizedText(ja: "保存", en: "save"),
      help: LocalizedText(
        ja: "入力内容を保存して閉じます。最後の1行項目では Enter でも保存します。",
        en: "Saves what was entered and closes. Enter in the last one-line field does the same.")),
    Command(
      .cancelForm, [.escape], in: [.form],
      name: LocalizedText(ja: "取消", en: "cancel"),
      help: LocalizedText(
        ja: "保存せずに閉じます。入力した内容がある場合は確認します。",
        en: "Closes without saving; asks first when something was entered.")),
    Command(
      .pickFiles, [.control("t"), .function(4)], in: [.form],
      name: LocalizedText(ja: "ファイルを選ぶ", en: "choose files"),
      help: LocalizedText(
        ja: "フォルダーの中を見ながら、証拠にするファイルを選びます。複数選ぶと、一度にまとめて追加できます。",
        en:
          "Browses folders for the files that are the evidence; several become a piece of evidence "
          + "each, all at once.")),
    Command(
      .nextField, [.tab], in: [.form],
      name: LocalizedText(ja: "次の項目", en: "next field"),
      help: LocalizedText(ja: "次の項目へ移動します。", en: "Moves to the next field.")),
    Command(
      .previousField, [.backTab], in: [.form], footer: false,
      name: LocalizedText(ja: "前の項目", en: "previous field"),
      help: LocalizedText(ja: "前の項目へ移動します。", en: "Moves to the field before.")),
    Command(
      .readGuide, [.control("g"), .function(3)], in: [.form],
      name: LocalizedText(ja: "手引き", en: "guidance"),
      help: LocalizedText(
        ja: "判定や証拠の追加の途中で、要求事項の全文を読みます。入力した内容は残ります。",
        en: "Reads the requirement in full while judging or adding evidence; what you typed stays.")
    ),
    Command(
      .editExternally, [.control("o")], in: [.form],
      name: LocalizedText(ja: "エディター", en: "editor"),
      help: LocalizedText(
        ja: "複数行の項目を、環境変数 VISUAL 又は EDITOR のエディターで編集します。",
        en: "Edits a field of several lines in the editor named by VISUAL or EDITOR.")),
  ]

  /// Answering a question.
  static let choices: [Command] = [
    Command(
      .choose, [.enter], in: [.choice],
      name: LocalizedText(ja: "決定", en: "choose"),
      help: LocalizedText(ja: "印の付いた答えを選びます。", en: "Gives the marked answer.")),
    Command(
      .nextOption, [.tab, .right, .down], in: [.choice],
      name: LocalizedText(ja: "次の答え", en: "next answer"),
      help: LocalizedText(ja: "次の答えに印を移します。", en: "Marks the next answer.")),
    Command(
      .previousOption, [.backTab, .left, .up], in: [.choice], footer: false,
      name: LocalizedText(ja: "前の答え", en: "previous answer"),
      help: LocalizedText(ja: "前の答えに印を移します。", en: "Marks the answer before.")),
  ]
}
