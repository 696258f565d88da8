/// A question of one of the short interviews before an assessment.
public protocol InterviewQuestion: RawRepresentable<String>, Codable, CodingKeyRepresentable,
  Hashable, Sendable, CaseIterable
{
  /// The question, answered with yes, no or not known.
  var text: LocalizedText { get }
  /// What it is about in a few words, for a list of answers.
  var subject: LocalizedText { get }
  /// What helps to answer.
  var hint: LocalizedText { get }
  /// Whether the question is asked, given the answers before it.
  func isAsked(after answers: [Self: InterviewAnswer]) -> Bool
}
