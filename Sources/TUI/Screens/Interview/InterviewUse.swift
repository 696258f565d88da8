import GHSModel

/// What one of the interviews before an assessment asks, and what follows from the answers.
protocol InterviewUse: Sendable {
  /// Its questions.
  associatedtype Question: InterviewQuestion

  /// What the title bar says.
  var title: LocalizedText { get }
  /// What stands above the first question.
  var introduction: LocalizedText { get }
  /// What happens with a question whose answer is not known.
  var ifNotKnown: LocalizedText { get }
  /// What is written beside the answers.
  var textLabel: LocalizedText { get }
  /// What belongs there.
  var textNote: LocalizedText { get }
  /// Whether something must.
  var isTextRequired: Bool { get }
  /// What stands before who answered.
  var personLabel: LocalizedText { get }
  /// The field of the text in errors.
  var textField: InputError.Field { get }
  /// The field of the person in errors.
  var personField: InputError.Field { get }

  /// What was recorded before: answers, text, person.
  func record(of product: Product) -> InterviewRecord<Question>?
  /// What follows from answers.
  func conclusion(from answers: [Question: InterviewAnswer], for product: Product)
    -> InterviewConclusion
  /// What records the answers.
  func effect(
    _ product: Product, _ answers: [Question: InterviewAnswer], text: String, person: String
  ) -> Effect
  /// What is said once they are recorded.
  func recorded(for product: Product) -> LocalizedText
}

/// What was recorded of an interview.
struct InterviewRecord<Question: InterviewQuestion>: Sendable {
  /// The answers.
  let answers: [Question: InterviewAnswer]
  /// What was written beside them.
  let text: String
}

/// What follows from the answers of an interview.
struct InterviewConclusion: Sendable {
  /// In a few words.
  let name: LocalizedText
  /// In sentences.
  let explanation: LocalizedText
  /// What more there is to know; nothing where there is no more.
  var note: LocalizedText?
  /// Whether it is what one hopes for; shown with a mark.
  let isFavourable: Bool
}
