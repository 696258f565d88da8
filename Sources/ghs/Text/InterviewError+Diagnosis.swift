import GHSModel

extension InterviewError: Diagnosable {
  var diagnosis: Diagnosis {
    switch self {
    case .form(let text, let example):
      Diagnosis(
        .usage, ja: "回答「\(text.quotable)」は読み取れません。\(example)のように書いてください。",
        en: "The answer “\(text.quotable)” cannot be read. Write it like \(example).")
    case .unknownQuestion(let text, let known):
      Diagnosis(
        .badInput,
        ja: "質問「\(text.quotable)」はありません。使えるのは\(Self.list(known))です。",
        en: "There is no question “\(text.quotable)”. Use \(Self.list(known)).")
    case .unknownAnswer(let text, let question, let known):
      Diagnosis(
        .badInput,
        ja: "質問\(question)に「\(text.quotable)」とは答えられません。使えるのは\(Self.list(known))です。",
        en: "The question \(question) cannot be answered “\(text.quotable)”. "
          + "Use \(Self.list(known)).")
    case .answeredTwice(let question):
      Diagnosis(
        .usage, ja: "質問\(question)に二つ以上の回答があります。一つにしてください。",
        en: "The question \(question) is answered more than once. Answer it once.")
    case .ended:
      Diagnosis(
        .badInput, ja: "回答が途中で終わりました。何も記録していません。もう一度始めてください。",
        en: "The answers ended before the last question. Nothing was recorded; start again.")
    }
  }

  private static func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
