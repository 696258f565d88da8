public import GHSModel

extension Conversation {
  /// Asks until one of the answers of a menu is chosen.
  ///
  /// - Throws: ``Leaving``.
  public func choose<Value>(_ menu: Menu<Value>) throws -> Value {
    if menu.reading == .listed { try list(menu.choices) }
    let prompt = prompt(for: menu)
    while true {
      guard let answer = try answer(to: prompt) else {
        try explain(menu)
        continue
      }
      if answer.form.text.isEmpty, let place = menu.presetPlace {
        return menu.choices[place].value
      }
      switch ChoiceMatch(answer.form, among: menu.choices) {
      case .one(let place): return menu.choices[place].value
      case .several(let places):
        let labels = places.prefix(5).map { menu.choices[$0].label[language] }
        try say(
          ja: "それだけでは決まりません：\(labels.joined(separator: "、"))。",
          en: "That could be \(labels.joined(separator: ", or ")).")
      case .none:
        let typed = answer.text.count > 40 ? "\(answer.text.prefix(40))…" : answer.text
        try say(
          answer.form.text.isEmpty
            ? LocalizedText(
              ja: "答えが入力されていません。? で答えの一覧を聞けます。",
              en: "Nothing was answered. ? reads the answers out.")
            : LocalizedText(
              ja: "「\(typed)」は答えにありません。? で答えの一覧を聞けます。",
              en: "“\(typed)” is not one of the answers. ? reads them out."))
      }
    }
  }

  /// Asks a question that is answered with yes or no.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - help: What helps to answer.
  ///   - preset: What an empty line answers; nothing when it is no answer.
  /// - Returns: Whether the answer was yes.
  /// - Throws: ``Leaving``.
  public func agrees(
    to question: LocalizedText, help: LocalizedText, preset: Bool? = nil
  ) throws -> Bool {
    try choose(
      Menu(
        question,
        [
          Choice(true, ja: "はい", en: "yes", words: ["y"]),
          Choice(false, ja: "いいえ", en: "no", words: ["n"]),
        ], presetPlace: preset.map { $0 ? 0 : 1 }, help: help, reading: .inPrompt))
  }

  /// The most bytes of an answer that is named inside a prompt.
  private static let longestPreset = 48

  private func list(_ choices: [Choice<some Any>]) throws {
    for (place, choice) in choices.enumerated() {
      try say("\(place + 1). \(choice.label[language])")
    }
  }

  private func explain(_ menu: Menu<some Any>) throws {
    try say(menu.help)
    try list(menu.choices)
    try say(
      ja: "番号か言葉で答えてください。「戻る」で一つ前へ、「やめる」で終わります。",
      en: "Answer with a number or a word. “back” goes one step back, “quit” leaves.")
  }

  private func prompt(for menu: Menu<some Any>) -> String {
    var answers: [String] = []
    let count = menu.choices.count
    if menu.reading == .inPrompt {
      answers = menu.choices.enumerated().map { "\($0 + 1) \($1.label[language])" }
    } else {
      answers = [count == 1 ? "1" : language(ja: "1～\(count)", en: "1 to \(count)")]
    }
    if let place = menu.presetPlace {
      let label = menu.choices[place].label[language]
      // A long one has just been read out with its number.
      answers.append(
        label.utf8.count > Self.longestPreset
          ? language(ja: "Enter で \(place + 1)", en: "Enter: \(place + 1)")
          : language(ja: "Enter で「\(label)」", en: "Enter: \(label)"))
    }
    return prompt(menu.label, answers: answers)
  }

  /// A prompt that says what can be answered.
  func prompt(_ label: LocalizedText, answers: [String]) -> String {
    let all = answers + [language(ja: "?、戻る、やめる", en: "?, back, quit")]
    return language(
      ja: "\(label.ja)（\(all.joined(separator: "、"))）: ",
      en: "\(label.en) (\(all.joined(separator: ", "))): ")
  }
}
