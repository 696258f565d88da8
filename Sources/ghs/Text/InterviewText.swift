import GHSModel

/// The questions of an interview with their answers, in words.
struct InterviewText<Question: InterviewQuestion> {
  private let answers: [Question: InterviewAnswer]
  private let language: Language

  init(_ answers: [Question: InterviewAnswer], _ language: Language) {
    self.answers = answers
    self.language = language
  }

  /// A paragraph for each question.
  var text: String {
    Question.allCases.map { question in
      """
      \(question.rawValue): \(answer(to: question))
        \(question.text[language])
        \(question.hint[language])
      """
    }.joined(separator: "\n\n")
  }

  private func answer(to question: Question) -> String {
    guard question.isAsked(after: answers) else {
      return language(ja: "回答不要", en: "need not be answered")
    }
    return answers[question]?.name[language] ?? language(ja: "未回答", en: "not answered")
  }
}

/// One question of an interview as JSON.
struct InterviewQuestionReport<Question: InterviewQuestion>: Encodable {
  let question: Question
  let answers: [Question: InterviewAnswer]

  private enum CodingKeys: String, CodingKey {
    case id, text, hint, asked, answer
  }

  /// Every key is always there, a missing answer as null.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(question.rawValue, forKey: .id)
    try container.encode(question.text, forKey: .text)
    try container.encode(question.hint, forKey: .hint)
    try container.encode(question.isAsked(after: answers), forKey: .asked)
    try container.encode(answers[question], forKey: .answer)
  }

  /// Every question of an interview.
  static func all(_ answers: [Question: InterviewAnswer]) -> [InterviewQuestionReport] {
    Question.allCases.map { InterviewQuestionReport(question: $0, answers: answers) }
  }
}
