/// Where in a requirement something was found, in the order in which it counts.
public enum SearchField: Int, Sendable, CaseIterable {
  /// The id.
  case id
  /// The clauses it cites, by their ISO, IEC or JIS numbers.
  case clauses
  /// The title.
  case title
  /// The question of the assessor.
  case question
  /// What it is for and what has to be true.
  case guidance
  /// The examples of evidence.
  case evidenceExamples
  /// What reviewers keep finding.
  case commonGaps
  /// When it is not applicable.
  case notApplicableWhen
  /// The worked example.
  case example
  /// The requirements it points to.
  case seeAlso
  /// The section of the guideline.
  case guideline
  /// The requirements of an earlier catalogue whose place it takes.
  case replaces
}
