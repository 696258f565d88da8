import GHSModel
import TerminalKit

extension CommandTable {
  /// Acting on several requirements at once, and again.
  static let marking: [Command] = [
    Command(
      .mark, [.character("m"), .insert], in: judged, footer: false,
      name: LocalizedText(ja: "印を付ける", en: "mark"),
      help: LocalizedText(
        ja: "選んだ要求事項に印を付け、又は外します。判定や証拠の追加は、印を付けたすべてに働きます。",
        en: "Marks the chosen requirement or takes the mark away; judging and adding evidence then "
          + "act on all that are marked.")),
    Command(
      .markAll, [.character("M")], in: judged, footer: false,
      name: LocalizedText(ja: "すべてに印", en: "mark all"),
      help: LocalizedText(
        ja: "一覧にあるすべての要求事項に印を付けます。すべてに付いているときは、すべての印を外します。",
        en: "Marks every requirement that is listed; when all are marked, takes all marks away.")),
    Command(
      .copyEvidence, [.character("y")], in: judged, footer: false,
      name: LocalizedText(ja: "証拠を写す", en: "copy evidence"),
      help: LocalizedText(
        ja: "選んだ要求事項の証拠を、印を付けた要求事項にも対応させます。",
        en: "Lets the evidence of the chosen requirement support the marked ones, too.")),
    Command(
      .repeatLast, [.character(".")], in: judged, footer: false,
      name: LocalizedText(ja: "繰り返す", en: "repeat"),
      help: LocalizedText(
        ja: "直前の判定、又は証拠の追加を、選んだ要求事項や印を付けた要求事項にも同じように行います。",
        en:
          "Does to the chosen or marked requirements what was done last: the same judgement, or the "
          + "same evidence.")),
  ]
}
