import Foundation
import GHSModel

/// Asks somebody at a terminal, line by line; questions go to standard error.
struct TerminalInterview {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// Asks every question that is asked after the answers before it.
  ///
  /// An empty line keeps the answer so far.
  ///
  /// - Throws: `InterviewError.ended` when the input ends before the last answer.
  func answers<Question: InterviewQuestion>(
    over former: [Question: InterviewAnswer]
  ) throws -> [Question: InterviewAnswer] {
    var answers: [Question: InterviewAnswer] = [:]
    var number = 0
    for question in Question.allCases where question.isAsked(after: answers) {
      number += 1
      Output.diagnostic("\n\(number). \(question.text[language])\n   \(question.hint[language])")
      answers[question] = try answer(keeping: former[question])
    }
    return answers
  }

  /// Asks for a text.
  ///
  /// - Parameters:
  ///   - label: What is asked for.
  ///   - former: What an empty line keeps.
  ///   - required: Whether to ask again until there is a text.
  /// - Returns: The text; what there was before where nothing is entered.
  /// - Throws: `InterviewError.ended` when the input ends.
  func text(_ label: LocalizedText, keeping former: String, required: Bool) throws -> String {
    Output.diagnostic("\n\(label[language])")
    if !former.isEmpty {
      Output.diagnostic(
        language(ja: "   Enter でそのまま：", en: "   Enter keeps: ") + former)
    }
    while true {
      let line = try line()
      if !line.allSatisfy(\.isWhitespace) { return line }
      if !former.isEmpty || !required { return former }
    }
  }

  private func answer(keeping former: InterviewAnswer?) throws -> InterviewAnswer {
    let choices = language(
      ja: "   y はい  n いいえ  ? 不明", en: "   y yes   n no   ? not known")
    let kept = former.map {
      language(ja: "  Enter でそのまま（\($0.name.ja)）", en: "   Enter keeps: \($0.name.en)")
    }
    while true {
      Output.diagnostic(choices + (kept ?? ""))
      let word = try line().compatibilityComposed.lowercased()
        .trimmingCharacters(in: .whitespaces)
      if let answer = Self.words[word] { return answer }
      if word.isEmpty, let former { return former }
    }
  }

  private static let words: [String: InterviewAnswer] = [
    "y": .yes, "yes": .yes, "はい": .yes, "n": .no, "no": .no, "いいえ": .no, "?": .notKnown,
    "not-known": .notKnown, "not known": .notKnown, "不明": .notKnown,
  ]

  private func line() throws(InterviewError) -> String {
    try? FileHandle.standardError.write(contentsOf: Data("> ".utf8))
    guard let line = readLine() else { throw .ended }
    return line
  }
}
