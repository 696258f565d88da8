import GHSModel
import TerminalKit

extension CommandTable {
  /// The evidence screen.
  static let evidence: [Command] = [
    Command(
      .readChosen, [.enter], in: [.evidence, .declaration, .journal],
      name: LocalizedText(ja: "詳細", en: "read"),
      help: LocalizedText(
        ja: "選んだ行の詳細を画面いっぱいに表示し、読み進めます。",
        en: "Shows the chosen row in full, to scroll through it.")),
    Command(
      .newEvidence, [.character("a")], in: [.evidence],
      name: LocalizedText(ja: "追加", en: "add"),
      help: LocalizedText(ja: "証拠を追加します。", en: "Adds a piece of evidence.")),
    Command(
      .editEvidence, [.character("e")], in: [.evidence],
      name: LocalizedText(ja: "変更", en: "change"),
      help: LocalizedText(
        ja: "選んだ証拠の記載やファイル、対応する要求事項を変更します。",
        en: "Changes the facts, the file or the requirements of the chosen evidence.")),
    Command(
      .withdrawEvidence, [.character("x"), .delete], in: [.evidence],
      name: LocalizedText(ja: "取下げ", en: "withdraw"),
      help: LocalizedText(
        ja: "選んだ証拠を取り下げます。何が満たされなくなるかを示してから確認します。",
        en: "Withdraws the chosen evidence, after saying what would no longer be satisfied.")),
    Command(
      .openEvidence, [.character("o")], in: [.evidence], footer: false,
      name: LocalizedText(ja: "開く", en: "open"),
      help: LocalizedText(
        ja: "選んだ証拠のファイルやURLを、既定のアプリケーションで開きます。開けない環境では場所を表示します。",
        en: "Opens the file or address of the chosen evidence in the system's viewer; "
          + "where there is none, shows where it is.")),
    Command(
      .showWholeList, [.character("f")], in: [.evidence],
      name: LocalizedText(ja: "表示範囲", en: "show all/some"),
      help: LocalizedText(
        ja: "一つの要求事項の証拠と、製品のすべての証拠との間で表示を切り替えます。",
        en: "Switches between the evidence of one requirement and all evidence of the product.")),
  ]
}
