import GHSModel
import TerminalKit

extension CommandTable {
  /// The list of products.
  static let products: [Command] = [
    Command(
      .openProduct, [.enter], in: [.products, .facts],
      name: LocalizedText(ja: "自己評価を開く", en: "open"),
      help: LocalizedText(
        ja: "選んだ製品の自己評価を開きます。", en: "Opens the assessment of the chosen product.")),
    Command(
      .addProduct, [.character("a")], in: [.products],
      name: LocalizedText(ja: "製品を追加", en: "add product"),
      help: LocalizedText(
        ja: "新しい製品の自己評価を始めます。", en: "Starts the assessment of another product.")),
    Command(
      .editProduct, [.character("e")], in: [.products, .facts],
      name: LocalizedText(ja: "編集", en: "edit"),
      help: LocalizedText(
        ja: "選んだ製品の名称、バージョン、安全クラスなどを変更します。",
        en: "Changes name, version, safety class and the like of the chosen product.")),
    Command(
      .showFacts, [.character("i"), .right], in: [.products], footer: false,
      name: LocalizedText(ja: "製品の詳細", en: "all about it"),
      help: LocalizedText(
        ja: "選んだ製品について、レベル、注意、適用範囲、安全クラスなどをすべて表示します。",
        en: "Shows all facts of the chosen product: level, risks, scope, safety class and the like."
      )
    ),
    Command(
      .showOnlyRisks, [.character("f")], in: [.products], footer: false,
      name: LocalizedText(ja: "注意のある製品", en: "at risk"),
      help: LocalizedText(
        ja: "証拠の失効や変更のためにレベルを失うおそれのある製品と、"
          + "適合宣言書が現状と異なる製品だけを表示します。"
          + "もう一度押すとすべて表示します。",
        en: "Lists only the products whose level is at risk: evidence expires or has changed, or "
          + "the declaration is stale; once more lists all.")),
  ]
}
