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

  /// Before the program ends while a form has entries.
  static let discardAndQuit = ChoiceDialog(
    LocalizedText(
      ja: "保存していない入力があります。終了すると失われます。",
      en: "Something you entered has not been saved and would be lost."),
    options: [
      Option(
        key: "d", text: LocalizedText(ja: "保存せずに終了する", en: "Quit without saving"),
        reactions: [.effect(.quit)]),
      Option(key: "e", text: LocalizedText(ja: "入力を続ける", en: "Go on editing"), reactions: []),
    ])

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
