import GHSModel
import TerminalKit

extension CommandTable {
  /// Going from one requirement to the next in the guided mode.
  static let guidance: [Command] = [
    Command(
      .nextStep, [.enter, .right, .character("n")], in: [.guided],
      name: LocalizedText(ja: "次へ", en: "next"),
      help: LocalizedText(
        ja: "次に必要な要求事項へ進みます。まだ満たしていないものは後回しになり、最後にもう一度尋ねます。",
        en:
          "Goes on with the requirement that is most useful next. One that is not satisfied yet is "
          + "set aside and asked again at the end.")),
    Command(
      .previousStep, [.left, .character("b"), .backspace], in: [.guided],
      name: LocalizedText(ja: "前へ", en: "previous"),
      help: LocalizedText(
        ja: "一つ前に見ていた要求事項へ戻ります。", en: "Goes back to the requirement seen before.")),
  ]

  /// Choosing a level and being led to it.
  static let leading: [Command] = [
    Command(
      .startGuided, [.character("w")], in: judged.union([.products, .facts, .level]),
      footerIn: [.products, .facts, .level],
      name: LocalizedText(ja: "案内", en: "guide me"),
      help: LocalizedText(
        ja: "目標のレベルに向けて、次に必要な要求事項を一つずつ尋ねます。いつでもやめて、続きから再開できます。",
        en:
          "Leads to the wanted level, one requirement at a time, the most useful first. Leave at any "
          + "point and go on later.")),
    Command(
      .chooseTarget, [.character("t")], in: judgedOrGuided.union([.products, .facts, .level]),
      footerIn: [.products, .facts, .level],
      name: LocalizedText(ja: "目標", en: "target"),
      help: LocalizedText(
        ja: "どのレベルを目指すかを決めます。製品ごとに覚え、あと何件かを各画面に表示します。",
        en: "Chooses which level a product is to reach. It is remembered for each product, and the "
          + "screens show how far it is.")),
    Command(
      .openExample, [.character("x")], in: [.products],
      name: LocalizedText(ja: "記入例", en: "example"),
      help: LocalizedText(
        ja: "架空の製品を評価した例を、別のファイルで開きます。もう一度押すと、自分のデータに戻ります。",
        en:
          "Opens an assessed fictional product, in a file of its own; once more goes back to yours."
      )
    ),
  ]
}
