import GHSModel

extension ChoiceDialog {
  /// Before a form with entries is closed.
  static let unsavedForm = ChoiceDialog(
    LocalizedText(
      ja: "入力した内容がまだ保存されていません。", en: "What you entered has not been saved."),
    options: [
      Option(
        key: "s", text: LocalizedText(ja: "保存する", en: "Save it"), reactions: [.perform(.save)]),
      Option(
        key: "d", text: LocalizedText(ja: "保存せずに閉じる", en: "Close without saving"),
        reactions: [.close]),
      Option(
        key: "e", text: LocalizedText(ja: "入力を続ける", en: "Go on editing"), reactions: []),
    ])

  /// Before the program ends while a form has entries or work goes on.
  ///
  /// - Parameters:
  ///   - losesText: Whether a form has entries.
  ///   - work: The work that goes on.
  /// - Returns: The question.
  static func leave(losingText losesText: Bool, stopping work: Effect?) -> ChoiceDialog {
    let text = LocalizedText(
      ja: "保存していない入力があります。終了すると失われます。",
      en: "Something you entered has not been saved and would be lost.")
    let questions = (losesText ? [text] : []) + (work.map { [WorkWords.wouldStop($0)] } ?? [])
    return ChoiceDialog(
      LocalizedText(
        ja: questions.map(\.ja).joined(separator: "\n"),
        en: questions.map(\.en).joined(separator: "\n")),
      options: [
        Option(
          key: "d",
          text: losesText
            ? LocalizedText(ja: "保存せずに終了する", en: "Quit without saving")
            : LocalizedText(ja: "中止して終了する", en: "Stop it and quit"),
          reactions: [.effect(.quit)]),
        Option(
          key: "e",
          text: losesText
            ? LocalizedText(ja: "入力を続ける", en: "Go on editing")
            : LocalizedText(ja: "終了しない", en: "Stay"), reactions: []),
      ])
  }

  /// Before something that cannot be taken back without effort: yes or no.
  static func confirm(
    _ question: LocalizedText, yes: LocalizedText, no: LocalizedText, reactions: [Reaction]
  ) -> ChoiceDialog {
    ChoiceDialog(
      question,
      options: [
        Option(key: "y", text: yes, reactions: reactions),
        Option(key: "n", text: no, reactions: []),
      ])
  }
}
