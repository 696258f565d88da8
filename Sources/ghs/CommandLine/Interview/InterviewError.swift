/// What can go wrong with the answers of an interview on the command line.
enum InterviewError: Error, Equatable {
  /// A text is not of the form `question=answer`; one that would be.
  case form(String, example: String)
  /// There is no such question.
  case unknownQuestion(String, known: [String])
  /// A question is not answered by such a word.
  case unknownAnswer(String, question: String, known: [String])
  /// A question is answered more than once.
  case answeredTwice(String)
  /// The input ended before all was answered.
  case ended
}
