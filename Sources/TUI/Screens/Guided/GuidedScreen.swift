import GHSModel
import TerminalKit

/// Leads to the wanted level: one requirement at a time, the most useful one first.
///
/// Where it stands follows from the assessment and from what was set aside, so that it can be left
/// and resumed at any point.
struct GuidedScreen: Screen {
  /// The product.
  let product: ProductID
  /// What is asked now; nothing when there is nothing left to ask.
  private(set) var current: RequirementID?
  /// What was asked before, the latest last.
  private(set) var trail: [RequirementID] = []
  /// How far the guidance is scrolled.
  private(set) var scroll = ScrolledText()
  private var hasAskedForTarget = false
  /// What was answered while it was asked, and so is not set aside.
  private var answered: RequirementID?
  private let namesProduct: Bool

  /// Creates the screen of a product.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - namesProduct: Whether the title names it, because the screen below does not.
  init(product: ProductID, namesProduct: Bool = false) {
    self.product = product
    self.namesProduct = namesProduct
  }

  func context(in environment: Environment) -> CommandContext { .guided }

  func title(in environment: Environment) -> String {
    let name = open(in: environment).map { "\($0.product.name) \($0.product.version) > " } ?? ""
    return (namesProduct ? name : "") + environment(Words.title)
  }

  func hint(in environment: Environment) -> [Span] {
    guard current != nil else { return [] }
    return [Span(environment(Words.hint), .muted)]
  }

  /// The product, if it is the one that is open.
  func open(in environment: Environment) -> OpenProduct? {
    environment.open.flatMap { $0.product.id == product ? $0 : nil }
  }

  /// What is to be asked, in its order.
  func queue(in environment: Environment) -> GuidedQueue? {
    open(in: environment).map {
      GuidedQueue($0, goal: environment.goal, postponed: environment.postponed[product] ?? [])
    }
  }

  /// The requirement that is asked now.
  func requirement(in environment: Environment) -> Requirement? {
    current.flatMap { id in open(in: environment)?.catalogue.requirement(id) }
  }

  mutating func appear(in environment: Environment) -> [Reaction] {
    guard let open = open(in: environment) else { return [] }
    let wanted = environment.targets[product]
    if !hasAskedForTarget {
      hasAskedForTarget = true
      if wanted == nil {
        settle(in: environment)
        return [.push(ChoiceDialog.target(of: open, wanted: nil))]
      }
    }
    if current == nil { settle(in: environment) }
    return []
  }

  mutating func goalChanged(in environment: Environment) {
    guard let queue = queue(in: environment) else { return }
    // What was being read stays, unless the new goal does not need it or would begin elsewhere.
    let isNeeded = current.map(queue.requirements.contains) ?? false
    if trail.isEmpty || !isNeeded { settle(in: environment) }
  }

  private mutating func settle(in environment: Environment) {
    let first = queue(in: environment)?.requirements.first
    if first != current { scroll = ScrolledText() }
    current = first
  }

  /// Goes on to what is most useful after the present one, which was answered or is asked again later.
  private mutating func advance(
    afterAnswer isAnswered: Bool = false, in environment: Environment
  ) -> [Reaction] {
    guard let queue = queue(in: environment) else { return [] }
    guard let here = current else {
      settle(in: environment)
      return []
    }
    if trail.last != here { trail = trail.suffix(Self.longestTrail - 1) + [here] }
    scroll = ScrolledText()
    guard queue.requirements.contains(here) else {
      current = queue.requirements.first
      return []
    }
    current = queue.requirements.first { $0 != here } ?? here
    let others = (environment.postponed[product] ?? []).filter { $0 != here }
    return [.wish(.postponed(product, isAnswered ? others : others + [here]))]
  }

  private static let longestTrail = 200

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    switch command {
    case .previousStep: return .when(!trail.isEmpty, else: Words.nowhereBack)
    case .judgeConforming, .judgeNonconforming, .judgeNotApplicable, .clearJudgement, .addEvidence,
      .addCertificate, .reuseEvidence, .nextStep:
      guard let requirement = requirement(in: environment), let open = open(in: environment) else {
        return .unavailable(Words.nothingLeft)
      }
      if command == .judgeNotApplicable {
        return .when(
          requirement.mayBeNotApplicable, else: AssessmentScreen.Words.alwaysApplies)
      }
      let outcome = open.assessment.judgement(of: requirement.id).outcome
      if command == .clearJudgement {
        return .when(outcome != .notAssessed, else: AssessmentScreen.Words.notJudged)
      }
      return .available
    default: return .available
    }
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    guard command != .back, let open = open(in: environment) else { return [.close] }
    switch command {
    case .nextStep: return advance(afterAnswer: answered == current, in: environment)
    case .previousStep:
      current = trail.popLast() ?? current
      scroll = ScrolledText()
    case .chooseTarget:
      return [.push(ChoiceDialog.target(of: open, wanted: environment.targets[product]))]
    case .undo: return [.effect(.undo(product))]
    case .redo: return [.effect(.redo(product))]
    case .showLevel: return [.push(LevelScreen(product: product, isAboveGuided: true))]
    case .showEvidence: return [.push(EvidenceScreen(product: product))]
    case .showDeclaration: return [.push(DeclarationScreen(product: product))]
    case .answerScope:
      return [.push(InterviewScreen(ScopeInterview(), of: open.product, in: environment))]
    case .classify:
      return [.push(InterviewScreen(SafetyClassInterview(), of: open.product, in: environment))]
    default:
      guard let requirement = requirement(in: environment) else { return [] }
      if let reactions = judge(requirement, by: command, open) { return reactions }
      let layout = GuidedLayout(requirement, open, environment)
      _ = scroll.move(command, count: layout.guidance.count, height: layout.guidanceRoom.rows)
    }
    return []
  }

  private func judge(
    _ requirement: Requirement, by command: CommandID, _ open: OpenProduct
  ) -> [Reaction]? {
    let judgement = open.assessment.judgement(of: requirement.id)
    func form(_ outcome: Judgement.Outcome) -> [Reaction] {
      [
        .push(
          JudgementForm(
            product: product, requirement: requirement, outcome: outcome, judgement: judgement))
      ]
    }
    switch command {
    case .judgeConforming: return form(.conforming)
    case .judgeNonconforming: return form(.nonconforming)
    case .judgeNotApplicable: return form(.notApplicable)
    case .clearJudgement:
      return [
        .effect(
          .judge(product, [requirement.id], .notAssessed, expecting: [requirement.id: judgement]))
      ]
    case .reuseEvidence:
      return [.push(EvidenceReuseScreen(product: product, requirements: [requirement.id]))]
    case .addEvidence, .addCertificate:
      return [
        .push(
          EvidenceForm(
            product: product, requirements: [requirement.id],
            isCertificate: command == .addCertificate))
      ]
    default: return nil
    }
  }

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    switch (effect, answer) {
    case (.judge(product, let ids, let judgement, _), .product):
      let isAnswer = judgement.outcome == .nonconforming
      if let current, ids.contains(current) { answered = isAnswer ? current : nil }
      scroll = ScrolledText()
      return []
    case (.addEvidence(product, _), .product),
      (.reuseEvidence(product, _, _), .product), (.copyEvidence(_, _, product, _), .product):
      // One goes on when one wants to; what was said of the act is about what is still in sight.
      scroll = ScrolledText()
      return []
    case (.undo(product), .undone), (.redo(product), .undone):
      if let id = environment.reverted.first { _ = show(id, in: environment) }
      if current == nil { settle(in: environment) }
      return []
    default: return nil
    }
  }

  mutating func show(_ requirement: RequirementID, in environment: Environment) -> Bool {
    guard open(in: environment)?.catalogue.requirement(requirement) != nil else { return false }
    if let current, current != requirement { trail.append(current) }
    current = requirement
    scroll = ScrolledText()
    return true
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    guard let open = open(in: environment) else { return }
    guard let requirement = requirement(in: environment) else {
      drawEnd(of: open, in: room, of: &frame, environment: environment)
      return
    }
    draw(requirement, in: open, of: &frame, environment: environment)
  }
}
