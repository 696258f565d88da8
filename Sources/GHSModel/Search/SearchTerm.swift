/// One thing that a query asks for; a requirement must have all of them.
struct SearchTerm: Sendable {
  /// What is looked for in texts; nothing where only ids and clauses can answer.
  var word: SearchWord?
  /// What is looked for among the ids and clauses.
  var reference: Reference?

  /// What is looked for among the ids and clauses of requirements.
  enum Reference: Sendable {
    /// The requirement with this id, and those below it.
    case requirement(category: String, number: ClauseNumber?)
    /// What cites this number, of whatever standard, or has it in its id or in its guideline section.
    case number(ClauseNumber)
    /// What cites one of some standards, in this clause or in any.
    case clause(ClauseNumber?, of: Set<String>)
  }
}
