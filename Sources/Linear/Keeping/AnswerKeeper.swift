/// Keeps the answers of a form that is not finished, so that a program that is killed loses none.
public protocol AnswerKeeper: AnyObject {
  /// The form that is being filled; what is kept belongs to it.
  var form: String? { get set }
  /// What was answered to a question of the form by a run that ended before the form did.
  func leftBehind(_ question: String) -> String?
  /// Keeps an answer to a question of the form.
  func keep(_ answer: String, to question: String)
  /// Forgets everything about the form: it is finished, or was left on purpose.
  func forget()
}
