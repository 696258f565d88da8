/// What was judged of one requirement, by whom, when, and why.
public struct Judgement: Codable, Hashable, Sendable {
  /// The outcome.
  public var outcome: Outcome
  /// Why; for `notApplicable` the reason the requirement cannot apply.
  public var rationale: String
  /// Who judged.
  public var assessor: String
  /// On which day; nothing while not assessed.
  public var date: CalendarDate?
  /// What will be done about a nonconformity.
  public var action: Action?

  /// Creates a judgement.
  public init(
    outcome: Outcome, rationale: String = "", assessor: String = "", date: CalendarDate? = nil,
    action: Action? = nil
  ) {
    self.outcome = outcome
    self.rationale = rationale
    self.assessor = assessor
    self.date = date
    self.action = action
  }

  /// What every requirement is before someone judges it.
  public static let notAssessed = Judgement(outcome: .notAssessed)

  /// The judgement with its texts in their one form.
  public func checked() throws(InputError) -> Judgement {
    var checked = self
    checked.rationale = try FieldText.prose(rationale, .rationale)
    checked.assessor = try FieldText.line(
      assessor, .assessor, required: outcome != .notAssessed)
    checked.action = try action?.checked()
    return checked
  }

  /// The outcome of judging a requirement.
  public enum Outcome: String, Codable, Sendable, CaseIterable {
    /// Not judged yet.
    case notAssessed = "not-assessed"
    /// The requirement is fulfilled.
    case conforming
    /// The requirement is not fulfilled.
    case nonconforming
    /// The requirement cannot apply to the product.
    case notApplicable = "not-applicable"

    /// The outcome as a word.
    public var name: LocalizedText {
      switch self {
      case .notAssessed: LocalizedText(ja: "未評価", en: "not assessed")
      case .conforming: LocalizedText(ja: "適合", en: "conforming")
      case .nonconforming: LocalizedText(ja: "不適合", en: "nonconforming")
      case .notApplicable: LocalizedText(ja: "非適用", en: "not applicable")
      }
    }
  }
}

/// What will be done about a nonconformity.
public struct Action: Codable, Hashable, Sendable {
  /// What will be done.
  public var description: String
  /// Who sees to it.
  public var owner: String
  /// Until when.
  public var dueDate: CalendarDate?

  /// Creates an action.
  public init(description: String, owner: String = "", dueDate: CalendarDate? = nil) {
    self.description = description
    self.owner = owner
    self.dueDate = dueDate
  }

  /// The action with its texts in their one form.
  public func checked() throws(InputError) -> Action {
    Action(
      description: try FieldText.prose(description, .actionDescription, required: true),
      owner: try FieldText.line(owner, .actionOwner),
      dueDate: dueDate)
  }
}
