import GHSModel
import GRDB

extension Database {
  /// The judgements of a product.
  func judgements(of product: ProductID) throws -> [RequirementID: Judgement] {
    var judgements: [RequirementID: Judgement] = [:]
    let rows = try Row.fetchCursor(
      cachedStatement(
        sql: """
          SELECT requirement, outcome, rationale, assessor, date, action, action_owner, action_due
          FROM judgement WHERE product = ?
          """),
      arguments: [product.rawValue])
    while let row = try rows.next() {
      judgements[try RequirementID.stored(row[0])] = Judgement(
        outcome: try Judgement.Outcome.stored(row[1]), rationale: row[2], assessor: row[3],
        date: try (row[4] as String?).map { try CalendarDate.stored($0) },
        action: try (row[5] as String?).map { description in
          Action(
            description: description, owner: row[6],
            dueDate: try (row[7] as String?).map { try CalendarDate.stored($0) })
        })
    }
    return judgements
  }

  /// Inserts or replaces a judgement.
  func write(
    _ judgement: Judgement, of requirement: RequirementID, _ product: ProductID
  ) throws {
    try cachedStatement(
      sql: """
        INSERT OR REPLACE INTO judgement
          (product, requirement, outcome, rationale, assessor, date, action, action_owner, action_due)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      product.rawValue, requirement.rawValue, judgement.outcome.rawValue, judgement.rationale,
      judgement.assessor, judgement.date?.description, judgement.action?.description,
      judgement.action?.owner, judgement.action?.dueDate?.description,
    ])
  }

  /// Makes a requirement not assessed.
  func removeJudgement(of requirement: RequirementID, _ product: ProductID) throws {
    try cachedStatement(sql: "DELETE FROM judgement WHERE product = ? AND requirement = ?")
      .execute(arguments: [product.rawValue, requirement.rawValue])
  }
}
