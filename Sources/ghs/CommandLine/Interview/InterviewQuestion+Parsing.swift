import GHSModel

extension InterviewQuestion {
  /// Reads answers given as `question=answer`.
  static func answers(_ texts: [String]) throws(InterviewError) -> [Self: InterviewAnswer] {
    var answers: [Self: InterviewAnswer] = [:]
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw .form(text, example: "\(names[0])=yes") }
      guard let question = Self(rawValue: String(parts[0])) else {
        throw .unknownQuestion(String(parts[0]), known: names)
      }
      guard let answer = InterviewAnswer(rawValue: String(parts[1])) else {
        throw .unknownAnswer(
          String(parts[1]), question: question.rawValue,
          known: InterviewAnswer.allCases.map(\.rawValue))
      }
      guard answers.updateValue(answer, forKey: question) == nil else {
        throw .answeredTwice(question.rawValue)
      }
    }
    return answers
  }

  private static var names: [String] { allCases.map(\.rawValue) }
}
