import GHSModel

/// What all interviews say.
enum InterviewWords {
  static let result = LocalizedText(ja: "結果", en: "Result")
  static let answers = LocalizedText(ja: "回答", en: "Answers")
  static let before = LocalizedText(ja: "　前の答え", en: "  (the answer before)")
  static let personNote = LocalizedText(
    ja: "答えに責任を持つ人の名前です。", en: "The name of whoever is responsible for the answers.")
  static let conclusionHint = LocalizedText(
    ja: "まだ記録していません。\(key: .previousQuestion) で答え直せます。",
    en: "Nothing is recorded yet. \(key: .previousQuestion) goes back to the answers."
  )
  static let backHint = LocalizedText(
    ja: "* は必須です。Shift-Tab で結果に戻ります。",
    en: "* must be filled in. \(key: .save) records it, Shift-Tab goes back to the outcome.")
  static let notAnswered = LocalizedText(
    ja: "\(key: .answerYes)、\(key: .answerNo)、\(key: .answerNotKnown) のどれかで答えてください。",
    en: "Answer with \(key: .answerYes), \(key: .answerNo) or \(key: .answerNotKnown).")
  static let firstQuestion = LocalizedText(
    ja: "最初の質問です。", en: "This is the first question.")

  /// The answers decide which questions follow, so that only the most there can be is known.
  static func place(_ number: Int, atMost count: Int) -> LocalizedText {
    LocalizedText(ja: "質問\(number)（最大\(count)問）", en: "Question \(number), \(count) at most")
  }

  /// Before answers are thrown away.
  static let discard = ChoiceDialog(
    LocalizedText(
      ja: "ここまでの答えは、まだ記録されていません。", en: "The answers have not been recorded yet."),
    options: [
      .init(
        key: "d", text: LocalizedText(ja: "記録せずにやめる", en: "Leave without recording"),
        reactions: [.close]),
      .init(key: "e", text: LocalizedText(ja: "質問を続ける", en: "Go on answering"), reactions: []),
    ])
}
