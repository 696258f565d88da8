public import GHSModel

/// What a row of a checklist says of a requirement and may be changed in it.
public struct ChecklistEntry: Codable, Hashable, Sendable {
  /// The outcome.
  public var outcome: Judgement.Outcome
  /// Why.
  public var rationale: String
  /// What will be done; empty for nothing.
  public var action: String
  /// Who sees to it.
  public var actionOwner: String
  /// Until when.
  public var actionDue: CalendarDate?

  /// Creates an entry.
  public init(
    outcome: Judgement.Outcome, rationale: String = "", action: String = "",
    actionOwner: String = "", actionDue: CalendarDate? = nil
  ) {
    self.outcome = outcome
    self.rationale = rationale
    self.action = action
    self.actionOwner = actionOwner
    self.actionDue = actionDue
  }

  /// What a judgement says, without who judged and when.
  public init(_ judgement: Judgement) {
    self.init(
      outcome: judgement.outcome, rationale: judgement.rationale,
      action: judgement.action?.description ?? "", actionOwner: judgement.action?.owner ?? "",
      actionDue: judgement.action?.dueDate)
  }

  /// The judgement that the entry makes; who judged and when is added when it is saved.
  public var judgement: Judgement {
    Judgement(
      outcome: outcome, rationale: rationale,
      action: action.isEmpty
        ? nil : Action(description: action, owner: actionOwner, dueDate: actionDue))
  }
}

/// What can be changed in a row.
public enum ChecklistField: String, Codable, Sendable, CaseIterable {
  case outcome, rationale, action, actionOwner, actionDue

  /// The name of the column.
  public var name: LocalizedText {
    switch self {
    case .outcome: LocalizedText(ja: "判定", en: "Judgement")
    case .rationale: LocalizedText(ja: "判定の根拠", en: "Rationale")
    case .action: LocalizedText(ja: "処置", en: "Action")
    case .actionOwner: LocalizedText(ja: "担当者", en: "Owner")
    case .actionDue: LocalizedText(ja: "期限", en: "Due date")
    }
  }
}

extension ChecklistEntry {
  /// What stands in a column, as a reader sees it.
  public func text(of field: ChecklistField, in language: Language) -> String {
    switch field {
    case .outcome: outcome.name[language]
    case .rationale: rationale
    case .action: action
    case .actionOwner: actionOwner
    case .actionDue: actionDue?.description ?? ""
    }
  }
}
