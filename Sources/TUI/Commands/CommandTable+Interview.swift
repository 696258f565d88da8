import GHSModel
import TerminalKit

extension CommandTable {
  /// The interviews before an assessment.
  static let interviews: [Command] = [
    Command(
      .answerScope, [.character("s")], in: interviewed,
      name: LocalizedText(ja: "適用範囲", en: "scope"),
      help: LocalizedText(
        ja: "ガイドラインの対象となる製品かどうかを、短い質問に答えて確かめ、記録します。",
        en:
          "Asks a few questions whether the guideline is for the product, and records the answers.")
    ),
    Command(
      .classify, [.character("S")], in: interviewed, footer: false,
      name: LocalizedText(ja: "安全クラス", en: "safety class"),
      help: LocalizedText(
        ja: "ソフトウェア安全クラスを、短い質問に答えて分類し、理由とともに記録します。",
        en: "Asks a few questions, and records the safety class that follows with its reason.")),
  ]

  private static let interviewed: Set<CommandContext> = judgedOrGuided.union([
    .products, .facts, .level,
  ])

  /// Answering one question.
  static let answers: [Command] = [
    Command(
      .answerYes, [.character("1"), .character("y")], in: [.interview],
      name: InterviewAnswer.yes.name,
      help: LocalizedText(ja: "「はい」と答え、次の質問に進みます。", en: "Answers yes and goes on.")),
    Command(
      .answerNo, [.character("2"), .character("n")], in: [.interview],
      name: InterviewAnswer.no.name,
      help: LocalizedText(ja: "「いいえ」と答え、次の質問に進みます。", en: "Answers no and goes on.")),
    Command(
      .answerNotKnown, [.character("3")], in: [.interview],
      name: InterviewAnswer.notKnown.name,
      help: LocalizedText(
        ja: "「不明」と答え、次の質問に進みます。", en: "Answers that it is not known and goes on.")),
    Command(
      .keepAnswer, [.enter, .right], in: [.interview],
      name: LocalizedText(ja: "答えを変えない", en: "keep answer"),
      help: LocalizedText(
        ja: "前に選んだ答えのまま、次の質問に進みます。", en: "Keeps the answer given before and goes on.")),
    Command(
      .recordAnswers, [.enter, .right], in: [.conclusion],
      name: LocalizedText(ja: "記録に進む", en: "go on to record"),
      help: LocalizedText(
        ja: "結果を確かめたあと、備考又は理由を書いて記録する欄に進みます。",
        en: "After the outcome has been read, goes on to the fields with which it is recorded.")),
    Command(
      .previousQuestion, [.left, .backspace, .backTab], in: [.interview, .conclusion],
      name: LocalizedText(ja: "前の質問", en: "previous"),
      help: LocalizedText(ja: "一つ前の質問に戻ります。", en: "Goes back to the question before.")),
    Command(
      .leaveInterview, [.escape], in: [.interview, .conclusion],
      name: LocalizedText(ja: "やめる", en: "leave"),
      help: LocalizedText(
        ja: "記録せずにやめます。答えがある場合は確認します。",
        en: "Leaves without recording anything; asks first when there are answers.")),
  ]
}
