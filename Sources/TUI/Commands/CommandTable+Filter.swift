import GHSModel
import TerminalKit

extension CommandTable {
  /// Choosing which requirements are listed.
  static let filter: [Command] = [
    Command(
      .filterToggle, [.character(" ")], in: [.filter],
      name: LocalizedText(ja: "付ける・外す", en: "on or off"),
      help: LocalizedText(
        ja: "選んだ条件を付け、又は外します。一覧はすぐに変わります。",
        en: "Sets the chosen condition or takes it away; the list follows at once.")),
    Command(
      .filterAccept, [.enter], in: [.filter],
      name: LocalizedText(ja: "決定", en: "done"),
      help: LocalizedText(ja: "条件を決めて一覧に移ります。", en: "Keeps the conditions and goes to the list.")),
    Command(
      .filterCancel, [.escape], in: [.filter],
      name: LocalizedText(ja: "元に戻す", en: "as before"),
      help: LocalizedText(
        ja: "条件を開く前の状態に戻します。", en: "Goes back to the conditions there were before.")),
    Command(
      .filterRight, [.right, .tab], in: [.filter],
      name: LocalizedText(ja: "次の条件", en: "next"),
      help: LocalizedText(ja: "次の条件へ移動します。", en: "Moves to the next condition.")),
    Command(
      .filterDown, [.down], in: [.filter],
      name: LocalizedText(ja: "下の行", en: "row below"),
      help: LocalizedText(ja: "下の行の条件へ移動します。", en: "Moves to the row below.")),
    Command(
      .filterLeft, [.left, .backTab], in: [.filter], footer: false,
      name: LocalizedText(ja: "前の条件", en: "previous"),
      help: LocalizedText(ja: "前の条件へ移動します。", en: "Moves to the condition before.")),
    Command(
      .filterUp, [.up], in: [.filter], footer: false,
      name: LocalizedText(ja: "上の行", en: "row above"),
      help: LocalizedText(ja: "上の行の条件へ移動します。", en: "Moves to the row above.")),
  ]
}
