import GHSModel
import TerminalKit

extension CommandTable {
  private static let both: Set<CommandContext> = [.assessment, .requirement]

  /// Judging the chosen requirement.
  static let judging: [Command] = [
    Command(
      .judgeConforming, [.character("c"), .character("o")], in: both,
      name: LocalizedText(ja: "適合", en: "conforming"),
      help: LocalizedText(
        ja: "選んだ要求事項を「適合」と判定し、根拠を書きます。",
        en: "Judges the chosen requirement conforming and asks for the rationale.")),
    Command(
      .judgeNonconforming, [.character("x")], in: both,
      name: LocalizedText(ja: "不適合", en: "nonconf."),
      help: LocalizedText(
        ja: "「不適合」と判定し、根拠と処置を書きます。",
        en: "Judges it nonconforming and asks for the rationale and the action.")),
    Command(
      .judgeNotApplicable, [.character("-")], in: both,
      name: LocalizedText(ja: "非適用", en: "n/a"),
      help: LocalizedText(
        ja: "「非適用」と判定し、適用できない理由を書きます。",
        en: "Judges it not applicable and asks why it cannot apply.")),
    Command(
      .nextUnanswered, [.character("n")], in: both,
      name: LocalizedText(ja: "次の未評価", en: "next open"),
      help: LocalizedText(
        ja: "次の未評価の要求事項へ移動します。", en: "Goes to the next requirement not yet assessed.")),
    Command(
      .addEvidence, [.character("e")], in: both,
      name: LocalizedText(ja: "証拠を追加", en: "evidence"),
      help: LocalizedText(
        ja: "選んだ要求事項の証拠を追加します。", en: "Adds evidence to the chosen requirement.")),
    Command(
      .clearJudgement, [.character("0")], in: both, footer: false,
      name: LocalizedText(ja: "未評価に戻す", en: "clear"),
      help: LocalizedText(
        ja: "判定を未評価に戻します。", en: "Takes the judgement back: not assessed.")),
    Command(
      .previousUnanswered, [.character("p")], in: both, footer: false,
      name: LocalizedText(ja: "前の未評価", en: "previous open"),
      help: LocalizedText(
        ja: "前の未評価の要求事項へ移動します。",
        en: "Goes to the requirement before that is not yet assessed.")),
  ]

  /// Looking for a requirement.
  static let search: [Command] = [
    Command(
      .searchAccept, [.enter], in: [.search],
      name: LocalizedText(ja: "ここに移動", en: "stay here"),
      help: LocalizedText(
        ja: "検索を終え、見つけた要求事項にとどまります。", en: "Ends the search and stays at what was found.")),
    Command(
      .searchCancel, [.escape], in: [.search],
      name: LocalizedText(ja: "元の位置に戻る", en: "go back"),
      help: LocalizedText(
        ja: "検索をやめ、元の位置に戻ります。", en: "Gives up and goes back to where the search began.")),
    Command(
      .searchNext, [.down, .control("n"), .tab], in: [.search],
      name: LocalizedText(ja: "次の候補", en: "next match"),
      help: LocalizedText(ja: "次の候補へ移動します。", en: "Goes to the next match.")),
    Command(
      .searchPrevious, [.up, .control("p"), .backTab], in: [.search], footer: false,
      name: LocalizedText(ja: "前の候補", en: "previous match"),
      help: LocalizedText(ja: "前の候補へ移動します。", en: "Goes to the match before.")),
  ]

  /// Finding one's way in an assessment.
  static let assessment: [Command] = [
    Command(
      .readRequirement, [.enter], in: [.assessment],
      name: LocalizedText(ja: "詳細", en: "read"),
      help: LocalizedText(
        ja: "選んだ要求事項の全文を読みます。", en: "Reads the chosen requirement in full.")),
    Command(
      .showLevel, [.character("v")], in: both,
      name: LocalizedText(ja: "レベル", en: "level"),
      help: LocalizedText(
        ja: "満たしているレベルと、その理由、次に必要なことを表示します。",
        en: "Shows the level, why, and what the next one needs.")),
    Command(
      .showDeclaration, [.character("d")], in: both,
      name: LocalizedText(ja: "宣言書", en: "declaration"),
      help: LocalizedText(
        ja: "適合宣言書を作成、発行、出力します。",
        en: "Drafts, issues and exports the declaration of conformity.")),
    Command(
      .nextRequirement, [.right], in: [.requirement],
      name: LocalizedText(ja: "次の要求事項", en: "next"),
      help: LocalizedText(ja: "次の要求事項へ移動します。", en: "Goes to the next requirement.")),
    Command(
      .previousRequirement, [.left], in: [.requirement], footer: false,
      name: LocalizedText(ja: "前の要求事項", en: "previous"),
      help: LocalizedText(ja: "前の要求事項へ移動します。", en: "Goes to the requirement before.")),
    Command(
      .nextCategory, [.tab, .character("]")], in: both,
      name: LocalizedText(ja: "次のカテゴリー", en: "next category"),
      help: LocalizedText(ja: "次の要求カテゴリーへ移動します。", en: "Goes to the next category.")),
    Command(
      .previousCategory, [.backTab, .character("[")], in: both, footer: false,
      name: LocalizedText(ja: "前のカテゴリー", en: "previous category"),
      help: LocalizedText(ja: "前の要求カテゴリーへ移動します。", en: "Goes to the category before.")),
    Command(
      .search, [.character("/")], in: both,
      name: LocalizedText(ja: "検索", en: "search"),
      help: LocalizedText(
        ja: "番号や題名で要求事項を探します。入力するたびに移動し、Enter で確定、Esc で元の位置に戻ります。",
        en: "Finds a requirement by id or title while you type; Enter stays there, Esc goes back.")),
    Command(
      .showEvidence, [.character("E")], in: both, footer: false,
      name: LocalizedText(ja: "証拠一覧", en: "all evidence"),
      help: LocalizedText(
        ja: "製品の証拠の一覧を開き、変更や取下げを行います。",
        en: "Lists all evidence of the product, to change or withdraw it.")),
    Command(
      .checkEvidence, [.character("r")], in: both.union([.evidence]), footer: false,
      name: LocalizedText(ja: "証拠を再確認", en: "check files"),
      help: LocalizedText(
        ja: "すべての証拠ファイルを読み直し、内容が変わっていないか確認します。",
        en: "Reads every evidence file again and notes whether its content has changed.")),
    Command(
      .showJournal, [.character("J")], in: both, footer: false,
      name: LocalizedText(ja: "記録", en: "journal"),
      help: LocalizedText(
        ja: "いつ、だれが、何を変更したかの記録を、新しい順に表示します。番号は全製品の通し番号です。",
        en: "Lists who changed what and when, newest first. Entries of all products are numbered "
          + "in one sequence.")),
  ]
}
