import GHSModel
import TerminalKit

extension CommandTable {
  /// Finding one's way in an assessment.
  static let assessment: [Command] = [
    Command(
      .readRequirement, [.enter], in: [.assessment, .found],
      name: LocalizedText(ja: "詳細", en: "read"),
      help: LocalizedText(
        ja: "選んだ要求事項の全文を読みます。", en: "Reads the chosen requirement in full.")),
    Command(
      .showLevel, [.character("v")], in: judgedOrGuided,
      name: LocalizedText(ja: "レベル", en: "level"),
      help: LocalizedText(
        ja: "満たしているレベルと、その理由、次に必要なことを表示します。",
        en: "Shows the level, why, and what the next one needs.")),
    Command(
      .showDeclaration, [.character("d")], in: judgedOrGuided,
      name: LocalizedText(ja: "宣言書", en: "declaration"),
      help: LocalizedText(
        ja: "適合宣言書を作成、発行、出力します。",
        en: "Drafts, issues and exports the declaration of conformity.")),
    Command(
      .nextRequirement, [.right], in: [.requirement, .found, .guide],
      name: LocalizedText(ja: "次の要求事項", en: "next"),
      help: LocalizedText(ja: "次の要求事項へ移動します。", en: "Goes to the next requirement.")),
    Command(
      .previousRequirement, [.left], in: [.requirement, .found, .guide], footer: false,
      name: LocalizedText(ja: "前の要求事項", en: "previous"),
      help: LocalizedText(ja: "前の要求事項へ移動します。", en: "Goes to the requirement before.")),
    Command(
      .nextCategory, [.tab, .character("]")], in: judged,
      name: LocalizedText(ja: "次のカテゴリー", en: "next category"),
      help: LocalizedText(ja: "次の要求カテゴリーへ移動します。", en: "Goes to the next category.")),
    Command(
      .previousCategory, [.backTab, .character("[")], in: judged, footer: false,
      name: LocalizedText(ja: "前のカテゴリー", en: "previous category"),
      help: LocalizedText(ja: "前の要求カテゴリーへ移動します。", en: "Goes to the category before.")),
    Command(
      .search, [.character("/")], in: judged,
      name: LocalizedText(ja: "検索", en: "search"),
      help: LocalizedText(
        ja: "番号、規格の箇条、要求事項のすべての文章から、日本語と英語で探します。かなで入力しても漢字が見つかります。"
          + "\(key: .searchAccept) で候補に移動し、\(key: .searchCancel) で元の位置に戻ります。",
        en:
          "Finds requirements by id, clause or any words of their texts, in Japanese and English, "
          + "while you type; \(key: .searchAccept) goes there, \(key: .searchCancel) goes back.")),
    Command(
      .showFilter, [.character("f")], in: judged,
      name: LocalizedText(ja: "絞り込み", en: "filter"),
      help: LocalizedText(
        ja: "カテゴリー、判定、区分、次のレベルに必要なもの、宣言後に変わったもので一覧を絞り込みます。",
        en: "Lists only some: by category, judgement, obligation, what the next level needs, "
          + "what has changed since the declaration.")),
    Command(
      .clearFilter, [.character("F")], in: judged.union([.filter]), footer: false,
      name: LocalizedText(ja: "絞り込みを解除", en: "clear filter"),
      help: LocalizedText(
        ja: "絞り込みをやめ、すべての要求事項を表示します。", en: "Lists every requirement again.")),
    Command(
      .followRelated, (1...9).map { .character(Character("\($0)")) }, in: [.requirement, .found],
      name: LocalizedText(ja: "関連へ", en: "see also"),
      help: LocalizedText(
        ja: "詳細を読んでいるとき、その番号の「関連する要求事項」へ移動します。",
        en: "While reading, goes to the requirement of that number under “See also”.")),
    Command(
      .returnToPrevious, [.character("b"), .backspace], in: judged,
      name: LocalizedText(ja: "元へ戻る", en: "where I was"),
      help: LocalizedText(
        ja: "関連や検索で移動する前に見ていた要求事項へ戻ります。",
        en: "Returns to the requirement from which a related or found one was gone to.")),
    Command(
      .showEvidence, [.character("E")], in: judgedOrGuided, footer: false,
      name: LocalizedText(ja: "証拠一覧", en: "all evidence"),
      help: LocalizedText(
        ja: "製品の証拠の一覧を開き、変更や取下げを行います。",
        en: "Lists all evidence of the product, to change or withdraw it.")),
    Command(
      .checkEvidence, [.character("r")], in: judged.union([.evidence]), footer: false,
      name: LocalizedText(ja: "証拠を再確認", en: "check files"),
      help: LocalizedText(
        ja: "すべての証拠ファイルを読み直し、内容が変わっていないか確認します。",
        en: "Reads every evidence file again and notes whether its content has changed.")),
    Command(
      .showJournal, [.character("J")], in: judged, footer: false,
      name: LocalizedText(ja: "記録", en: "journal"),
      help: LocalizedText(
        ja: "いつ、だれが、何を変更したかの記録を、新しい順に表示します。番号は全製品の通し番号です。",
        en: "Lists who changed what and when, newest first. Entries of all products are numbered "
          + "in one sequence.")),
  ]
}
