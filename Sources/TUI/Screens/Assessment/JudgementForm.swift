import GHSModel
import TerminalKit

/// Why a requirement is judged as it is, and what will be done about a nonconformity.
struct JudgementForm: FormScreen {
  /// The fields.
  enum Name: Hashable, Sendable {
    case rationale, action, owner, dueDate
  }

  var form: Form<Name>
  var saving: Effect?
  private let product: ProductID
  private let requirement: Requirement
  private let outcome: Judgement.Outcome
  /// What is judged: the requirement first, then others that are judged together with it.
  private let ids: [RequirementID]
  /// The judgements that are to be replaced.
  private var joint: JointJudgement
  /// How many of them were judged when the form was saved.
  private var judgedIDs: [RequirementID] = []

  /// Creates a form for an outcome.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - requirement: The requirement.
  ///   - outcome: What it is judged to be.
  ///   - judgement: Its present judgement.
  ///   - others: Requirements that are judged together with it.
  ///   - judgements: Their present judgements.
  init(
    product: ProductID, requirement: Requirement, outcome: Judgement.Outcome, judgement: Judgement,
    others: [RequirementID] = [], judgements: [RequirementID: Judgement] = [:]
  ) {
    self.product = product
    self.requirement = requirement
    self.outcome = outcome
    ids = [requirement.id] + others
    var present = [requirement.id: judgement]
    for id in others { present[id] = judgements[id] ?? .notAssessed }
    joint = JointJudgement(outcome, of: present)
    // The reason for one outcome is none for another, and that of one requirement none for others.
    var kept = judgement.outcome == outcome ? judgement : .notAssessed
    if !joint.hasOneRationale { kept.rationale = "" }
    if !joint.hasOneAction { kept.action = nil }
    let label = outcome == .notApplicable ? Words.reason : Words.rationale
    let isNonconforming = outcome == .nonconforming
    var fields = [
      FormField(
        Name.rationale, label, .prose(kept.rationale, rows: isNonconforming ? 4 : 6),
        note: Words.note(for: outcome))
    ]
    if isNonconforming {
      fields += [
        FormField(
          .action, Words.action, .prose(kept.action?.description ?? "", rows: 3),
          note: Words.actionNote),
        FormField(.owner, Words.owner, .line(kept.action?.owner ?? "")),
        FormField(.dueDate, Words.dueDate, .date(kept.action?.dueDate)),
      ]
    }
    form = Form(fields)
  }

  func place(in environment: Environment) -> String? {
    let ids = ids.map(\.rawValue).joined(separator: ",")
    return "judgement \(product) \(ids) \(outcome.rawValue)"
  }

  func title(in environment: Environment) -> String {
    let name = ids.count == 1 ? "\(requirement.id)" : environment(Words.several(ids.count))
    return "\(name) \(environment(outcome.name))"
  }

  func header(in environment: Environment) -> RichText {
    guard ids.count == 1 else { return jointHeader(in: environment) }
    var text = RichText()
    text.item(
      [
        Span("\(requirement.id) ", .title), Span("[\(environment(outcome.name))] ", .accent),
      ], environment(requirement.title), .title)
    let previous = joint.present[requirement.id] ?? .notAssessed
    if previous.outcome != .notAssessed {
      text.item(
        [Span(environment(Words.until) + " ", .muted)],
        environment(previous.outcome.name) + environment(Words.colon) + previous.rationale)
    }
    if outcome == .notApplicable, let words = requirement.notApplicableWhen {
      text.item([Span(environment(Words.mayBeRefused) + " ", .muted)], environment(words))
    }
    // Where the whole text stands beside the form, the question is in it.
    if !environment.isWide { text.paragraph(environment(requirement.question)) }
    return text
  }

  /// What is replaced stands first, because the list may be longer than its room.
  private func jointHeader(in environment: Environment) -> RichText {
    var text = RichText()
    if !joint.withOwnWords.isEmpty {
      text.paragraph(environment(Words.keepTheirs(joint.withOwnWords, outcome)), .warning)
    }
    if !joint.losingWords.isEmpty {
      text.paragraph(environment(Words.loseTheirs(joint.losingWords)), .warning)
    }
    text.item(
      [
        Span("[\(environment(outcome.name))] ", .accent),
        Span(environment(Words.together) + " ", .muted),
      ], ids.map(\.rawValue).joined(separator: ", "), .accent)
    return text
  }

  func guide(in environment: Environment) -> [RequirementID] { ids }

  mutating func save(in environment: Environment) -> Effect? {
    var problems: [Name: LocalizedText] = [:]
    var action: Action?
    if outcome == .nonconforming {
      let due = form[text: .dueDate].trimmed
      let date = CalendarDate(entered: due)
      if !due.isEmpty, date == nil { problems[.dueDate] = FormMessages.date }
      let details = form[text: .owner].trimmed + due
      if !form[text: .action].isBlank {
        action = Action(
          description: form[text: .action], owner: form[text: .owner], dueDate: date)
      } else if !details.isEmpty {
        problems[.action] = FormMessages.empty
      }
    }
    form.report(problems)
    guard problems.isEmpty else { return nil }
    let judgement = Judgement(
      outcome: outcome, rationale: form[text: .rationale], assessor: environment.actor,
      date: environment.today, action: action)
    do {
      return effect(of: try judgement.checked())
    } catch {
      form.report([error.field.flatMap(name) ?? .rationale: error.formMessage])
      return nil
    }
  }

  /// What records the judgement; nothing, and a word about it, when nothing would change.
  private mutating func effect(of judgement: Judgement) -> Effect? {
    let judgements = joint.judgements(
      judgement, keepsRationales: !joint.hasOneRationale && judgement.rationale.isEmpty,
      keepsActions: !joint.hasOneAction && judgement.action == nil)
    judgedIDs = ids.filter { judgements[$0] != nil }
    guard !judgements.isEmpty else {
      form.report([.rationale: Words.nothingChanges(outcome)])
      return nil
    }
    let expected = joint.present.filter { judgements[$0.key] != nil }
    return Set(judgements.values).count == 1
      ? .judge(product, judgedIDs, judgement, expecting: expected)
      : .judgeEach(product, judgements, expecting: expected)
  }

  func name(of field: InputError.Field) -> Name? {
    switch field {
    case .rationale: .rationale
    case .actionDescription: .action
    case .actionOwner: .owner
    case .actionDueDate: .dueDate
    default: nil
    }
  }

  mutating func rebase(in environment: Environment) {
    if let open = environment.open, open.product.id == product {
      joint = JointJudgement(
        outcome,
        of: Dictionary(
          ids.map { ($0, open.assessment.judgement(of: $0)) },
          uniquingKeysWith: { first, _ in first }
        ))
    }
  }

  func saved(_ answer: Answer, in environment: Environment) -> [Reaction] {
    let needsEvidence =
      outcome == .conforming
      && judgedIDs.contains { environment.open?.outcomes[$0]?.evidenceInForce.isEmpty ?? false }
    return [
      .close, .report(.notice(Words.judged(judgedIDs, outcome, needsEvidence: needsEvidence))),
    ]
  }
}
