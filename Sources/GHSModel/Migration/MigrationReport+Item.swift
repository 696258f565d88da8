extension MigrationReport {
  /// What becomes of one requirement.
  public struct Item: Encodable, Sendable {
    private let item: MigrationItem

    init(_ item: MigrationItem) {
      self.item = item
    }

    private enum CodingKeys: String, CodingKey {
      case id, kind, differences, replaces, replacedBy, judgement, judgementBefore, reasons,
        evidenceBefore, evidenceAfter
    }

    /// Encodes every key, a judgement that was not there as null.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(item.id, forKey: .id)
      try container.encode(item.kind, forKey: .kind)
      try container.encode(item.differences, forKey: .differences)
      try container.encode(item.replaces, forKey: .replaces)
      try container.encode(item.replacedBy, forKey: .replacedBy)
      try container.encode(item.fate, forKey: .judgement)
      try container.encode(
        item.wasJudged ? FormerJudgement(judgement: item.judgement) : nil, forKey: .judgementBefore)
      try container.encode(item.reasons, forKey: .reasons)
      try container.encode(item.evidenceBefore, forKey: .evidenceBefore)
      try container.encode(item.evidenceAfter, forKey: .evidenceAfter)
    }
  }

  /// A judgement with every key.
  private struct FormerJudgement: Encodable {
    let judgement: Judgement

    enum CodingKeys: String, CodingKey {
      case outcome, rationale, assessor, date, action
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(judgement.outcome, forKey: .outcome)
      try container.encode(judgement.rationale, forKey: .rationale)
      try container.encode(judgement.assessor, forKey: .assessor)
      try container.encode(judgement.date, forKey: .date)
      try container.encode(judgement.action.map(FormerAction.init), forKey: .action)
    }
  }

  /// An action with every key.
  private struct FormerAction: Encodable {
    let action: Action

    enum CodingKeys: String, CodingKey {
      case description, owner, dueDate
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(action.description, forKey: .description)
      try container.encode(action.owner, forKey: .owner)
      try container.encode(action.dueDate, forKey: .dueDate)
    }
  }
}
