/// What somebody answered to whether the guideline is for a product, and when.
public struct ScopeStatement: Codable, Hashable, Sendable {
  /// The answers; a question without one counts as not known.
  public var answers: [ScopeQuestion: InterviewAnswer]
  /// On which day.
  public var date: CalendarDate
  /// Who answered.
  public var answeredBy: String
  /// Where the answers come from, such as an enquiry to the authority; may be empty.
  public var remarks: String

  /// Creates a statement.
  public init(
    answers: [ScopeQuestion: InterviewAnswer], date: CalendarDate, answeredBy: String,
    remarks: String = ""
  ) {
    self.answers = answers
    self.date = date
    self.answeredBy = answeredBy
    self.remarks = remarks
  }

  /// The statement with its texts in their one form and without answers to questions that are not asked.
  public func checked() throws(InputError) -> ScopeStatement {
    ScopeStatement(
      answers: answers.filter { $0.key.isAsked(after: answers) }, date: date,
      answeredBy: try FieldText.line(answeredBy, .scopeAnsweredBy, required: true),
      remarks: try FieldText.prose(remarks, .scopeRemarks))
  }

  /// What follows from the answers.
  public var outcome: ScopeOutcome { ScopeOutcome(answers) }
}
