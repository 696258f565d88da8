import GHSModel
import TerminalKit

extension CommandTable {
  /// Where a requirement is chosen and can be judged.
  static let judged: Set<CommandContext> = [.assessment, .requirement, .found]

  /// The same, and where one is led from requirement to requirement.
  static let judgedOrGuided: Set<CommandContext> = judged.union([.guided])

  /// The same as the first, unless what a search has found is gone through.
  private static let unsearched: Set<CommandContext> = [.assessment, .requirement]

  /// Judging the chosen requirement.
  static let judging: [Command] = [
    Command(
      .judgeConforming, [.character("c"), .character("o")], in: judgedOrGuided,
      name: LocalizedText(ja: "適合", en: "conforming"),
      help: LocalizedText(
        ja: "選んだ要求事項を「適合」と判定し、根拠を書きます。",
        en: "Judges the chosen requirement conforming and asks for the rationale.")),
    Command(
      .judgeNonconforming, [.character("x")], in: judgedOrGuided,
      name: LocalizedText(ja: "不適合", en: "nonconf."),
      help: LocalizedText(
        ja: "「不適合」と判定し、根拠と処置を書きます。",
        en: "Judges it nonconforming and asks for the rationale and the action.")),
    Command(
      .judgeNotApplicable, [.character("-")], in: judgedOrGuided,
      name: LocalizedText(ja: "非適用", en: "n/a"),
      help: LocalizedText(
        ja: "「非適用」と判定し、適用できない理由を書きます。",
        en: "Judges it not applicable and asks why it cannot apply.")),
    Command(
      .nextUnanswered, [.character("n")], in: unsearched,
      name: LocalizedText(ja: "次の未評価", en: "next open"),
      help: LocalizedText(
        ja: "次の未評価の要求事項へ移動します。", en: "Goes to the next requirement not yet assessed.")),
    Command(
      .addEvidence, [.character("e")], in: judgedOrGuided,
      name: LocalizedText(ja: "証拠を追加", en: "evidence"),
      help: LocalizedText(
        ja: "選んだ要求事項の証拠を追加します。", en: "Adds evidence to the chosen requirement.")),
    Command(
      .clearJudgement, [.character("0")], in: judgedOrGuided, footer: false,
      name: LocalizedText(ja: "未評価に戻す", en: "clear"),
      help: LocalizedText(
        ja: "判定を未評価に戻します。", en: "Takes the judgement back: not assessed.")),
    Command(
      .previousUnanswered, [.character("p")], in: unsearched, footer: false,
      name: LocalizedText(ja: "前の未評価", en: "previous open"),
      help: LocalizedText(
        ja: "前の未評価の要求事項へ移動します。",
        en: "Goes to the requirement before that is not yet assessed.")),
  ]
}
