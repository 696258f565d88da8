import GHSModel

extension Conversation {
  /// Asks for a text until it can be taken.
  ///
  /// An empty line keeps what is there, "-" empties it, and "e" opens the editor for a text of several
  /// lines.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - check: Makes a value of the text; what it throws as ``Refusal`` is said, and the question is asked
  ///     again.
  /// - Returns: The value.
  /// - Throws: ``Leaving``, and what the check throws besides ``Refusal``.
  public func text<Value>(
    _ question: TextQuestion, check: (String) throws -> Value
  ) throws -> Value {
    var question = question
    // The same in both languages, so that a switch of the language loses nothing.
    let name = question.label.en
    if let left = keeper?.leftBehind(name), left != question.present {
      try say(
        ja: "前回、保存する前に終わった入力が残っています。",
        en: "This was kept from last time, when it could not be saved.")
      question.present = left
    }
    if !question.present.isEmpty {
      try say(ja: "今の内容：\(question.present)", en: "At present: \(question.present)")
    }
    let prompt = prompt(question.label, answers: answers(to: question))
    while true {
      guard let answer = try answer(to: prompt) else {
        try explain(question)
        continue
      }
      if answer.asksForReference, let reference {
        try reference.hear()
        continue
      }
      guard let text = try text(meantBy: answer, to: question) else { continue }
      do {
        let value = try check(text)
        keeper?.keep(text, to: name)
        return value
      } catch let refusal as Refusal {
        try say(refusal.message)
      }
    }
  }

  private func text(meantBy answer: TypedAnswer, to question: TextQuestion) throws -> String? {
    if answer.asksForEditor, question.isProse {
      guard let edited = edit(question.present) else {
        try say(
          ja: "エディターから文章を受け取れませんでした。内容は元のままです。",
          en: "The editor gave no text. Nothing has been changed.")
        return nil
      }
      return edited
    }
    if answer.clears, !question.isRequired { return "" }
    return answer.text.allSatisfy(\.isWhitespace) ? question.present : answer.text
  }

  private func answers(to question: TextQuestion) -> [String] {
    var answers: [String] = []
    if !question.present.isEmpty {
      answers.append(language(ja: "Enter でそのまま", en: "Enter keeps it"))
      if !question.isRequired { answers.append(language(ja: "- で消す", en: "- empties it")) }
    } else if !question.isRequired {
      answers.append(language(ja: "なければ Enter", en: "Enter for nothing"))
    }
    if question.isProse { answers.append(language(ja: "e でエディター", en: "e for the editor")) }
    // Where little is written, the explanation names it.
    if question.isProse, let name = reference?.name {
      answers.append(language(ja: "?? で\(name.ja)", en: "?? for \(name.en)"))
    }
    return answers
  }

  private func explain(_ question: TextQuestion) throws {
    try say(question.help)
    if question.isProse {
      try say(
        ja: "一行で書くか、e と答えてエディターで書いてください。",
        en: "Write it on one line, or answer e to write it in your editor.")
    }
    if let name = reference?.name {
      try say(
        ja: "?? と答えると\(name.ja)を聞き直せます。書きかけの内容は残ります。",
        en: "?? reads \(name.en) again; nothing you have answered is lost.")
    }
    try say(
      ja: "「戻る」で一つ前へ、「やめる」で終わります。これらの言葉そのものを書くときは、前に \\ を付けてください。",
      en: "“back” goes one step back, “quit” leaves. "
        + "To write one of these words as a text, put \\ before it.")
  }
}
