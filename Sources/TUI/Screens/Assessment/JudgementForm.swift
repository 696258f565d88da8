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
  /// The judgement this one is to replace.
  private var previous: Judgement
  /// Other requirements that are judged in the same way, each with the judgement that is replaced.
  private var others: [(id: RequirementID, previous: Judgement)] = []

  /// Creates a form for an outcome.
  init(
    product: ProductID, requirement: Requirement, outcome: Judgement.Outcome, judgement: Judgement
  ) {
    self.product = product
    self.requirement = requirement
    self.outcome = outcome
    previous = judgement
    // The reason for one outcome is none for another.
    let kept = judgement.outcome == outcome ? judgement : .notAssessed
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

  /// Judges more requirements with the same words.
  ///
  /// - Parameters:
  ///   - ids: The requirements.
  ///   - judgements: Their present judgements.
  mutating func judgeToo(_ ids: [RequirementID], _ judgements: [RequirementID: Judgement]) {
    others = ids.map { ($0, judgements[$0] ?? .notAssessed) }
  }

  private var ids: [RequirementID] { [requirement.id] + others.map(\.id) }

  func title(in environment: Environment) -> String {
    let name = others.isEmpty ? "\(requirement.id)" : environment(Words.several(ids.count))
    return "\(name) \(environment(outcome.name))"
  }

  func header(in environment: Environment) -> RichText {
    var text = RichText()
    text.item(
      [
        Span("\(requirement.id) ", .title), Span("[\(environment(outcome.name))] ", .accent),
      ], environment(requirement.title), .title)
    if !others.isEmpty {
      text.item(
        [Span(environment(Words.together) + " ", .muted)],
        ids.map(\.rawValue).joined(separator: ", "), .accent)
      return text
    }
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

  func guide(in environment: Environment) -> [RequirementID] { ids }

  mutating func save(in environment: Environment) -> Effect? {
    var problems: [Name: LocalizedText] = [:]
    var action: Action?
    if outcome == .nonconforming {
      let due = form[text: .dueDate].trimmed
      let date = CalendarDate(due)
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
      return .judge(
        product, ids, try judgement.checked(),
        expecting: Dictionary(
          others.map { ($0.id, $0.previous) } + [(requirement.id, previous)],
          uniquingKeysWith: { first, _ in first }))
    } catch {
      form.report([error.field.flatMap(name) ?? .rationale: error.formMessage])
      return nil
    }
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
      previous = open.assessment.judgement(of: requirement.id)
      others = others.map { ($0.id, open.assessment.judgement(of: $0.id)) }
    }
  }

  func saved(_ answer: Answer, in environment: Environment) -> [Reaction] {
    let needsEvidence =
      outcome == .conforming
      && ids.contains { environment.open?.outcomes[$0]?.evidenceInForce.isEmpty ?? false }
    return [.close, .report(.notice(Words.judged(ids, outcome, needsEvidence: needsEvidence)))]
  }
}
