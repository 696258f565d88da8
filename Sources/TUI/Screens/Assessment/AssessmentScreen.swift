import GHSModel
import TerminalKit

/// One product judged against its catalogue: categories, requirements and the chosen one in full.
struct AssessmentScreen: Screen {
  /// The product.
  let product: ProductID
  /// The chosen row of the list, and which rows are in sight.
  var cursor = ListCursor()
  /// The chosen requirement, wherever it stands in the list.
  var anchor: RequirementID?
  /// Whether the keys scroll the chosen requirement's text instead of moving in the list.
  var isReading = false
  /// How far that text is scrolled.
  var scroll = ScrolledText()
  /// What is being looked for.
  var search: RequirementSearch?
  /// Which requirements are listed.
  var filter = RequirementFilter()
  /// What the filter listed when it was set: an act takes nothing out of sight.
  var held: Set<RequirementID>?
  /// Where the filter is set, while it is open.
  var panel: FilterPanel?
  /// A requirement that is listed although the filter leaves it out, because one went to it.
  var pinned: RequirementID?
  /// From where one has gone to other requirements, the latest last.
  var trail: [RequirementID] = []

  /// The requirements that commands act on together; the chosen one alone when none is marked.
  var marked: Set<RequirementID> = []
  /// What was done last and can be done again to others.
  var last: RepeatableAction?
  /// What has been asked for to do that.
  var repeating: Effect?

  /// Creates the screen of a product.
  init(product: ProductID) {
    self.product = product
  }

  func context(in environment: Environment) -> CommandContext {
    if panel != nil { return .filter }
    if let search { return search.isTyping ? .search : .found }
    return isReading ? .requirement : .assessment
  }

  func isEditingText(in environment: Environment) -> Bool {
    panel == nil && search?.isTyping ?? false
  }

  func title(in environment: Environment) -> String {
    environment.open.map { "\($0.product.name) \($0.product.version)" } ?? ""
  }

  /// The product with its assessment, if it is the one that is open.
  func open(in environment: Environment) -> OpenProduct? {
    environment.open.flatMap { $0.product.id == product ? $0 : nil }
  }

  mutating func appear(in environment: Environment) -> [Reaction] {
    if anchor == nil { settle(in: environment) }
    return []
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    guard let open = open(in: environment) else {
      return command == .back ? [.close] : []
    }
    if panel == nil { settle(in: environment) }
    if let question = questionAboutMany(command, open: open, in: environment) { return question }
    return perform(command, of: open, in: environment)
  }

  /// Runs a command without asking whether it is meant for as many requirements as are marked.
  mutating func perform(
    _ command: CommandID, of open: OpenProduct, in environment: Environment
  ) -> [Reaction] {
    if let reactions = performJudging(command, open: open, in: environment) { return reactions }
    if let reactions = performFilter(command, open: open, in: environment) { return reactions }
    if let reactions = performMarking(command, open: open, in: environment) { return reactions }
    if performMoving(command, open: open, in: environment) { return [] }
    switch command {
    case .back where isReading: isReading = false
    case .back where search != nil: search = nil
    case .back where !marked.isEmpty: marked = []
    case .back: return [.close]
    case .readRequirement:
      isReading = true
      scroll = ScrolledText()
      revealMatch(in: environment)
    case .followRelated: return followRelated(1, in: environment)
    case .returnToPrevious:
      if let id = trail.popLast() { go(to: id, in: environment) }
    case .search: startSearch(in: environment)
    case .searchAccept, .searchCancel, .searchNext, .searchPrevious, .nextMatch, .previousMatch:
      performSearch(command, in: environment)
    case .undo: return [.effect(.undo(product))]
    case .redo: return [.effect(.redo(product))]
    case .checkEvidence: return [.effect(.checkEvidence(product))]
    case .addEvidence:
      let requirements = targets(of: open, in: environment).map(\.id)
      return [.push(EvidenceForm(product: product, requirements: requirements))]
    case .addCertificate:
      let requirements = targets(of: open, in: environment).map(\.id)
      return [
        .push(EvidenceForm(product: product, requirements: requirements, isCertificate: true))
      ]
    case .reuseEvidence:
      let requirements = targets(of: open, in: environment).map(\.id)
      return [.push(EvidenceReuseScreen(product: product, requirements: requirements))]
    case .showEvidence: return [.push(EvidenceScreen(product: product))]
    case .showLevel: return [.push(LevelScreen(product: product))]
    case .showDeclaration: return [.push(DeclarationScreen(product: product))]
    case .startGuided: return [.push(GuidedScreen(product: product))]
    case .chooseTarget:
      return [.push(ChoiceDialog.target(of: open, wanted: environment.targets[product]))]
    case .showJournal: return [.push(JournalScreen(product: product))]
    case .showEditions: return [.push(EditionsScreen(product: product))]
    case .answerScope:
      return [.push(InterviewScreen(ScopeInterview(), of: open.product, in: environment))]
    case .classify:
      return [.push(InterviewScreen(SafetyClassInterview(), of: open.product, in: environment))]
    default: break
    }
    return []
  }

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    if let reactions = noteAction(answer, to: effect, in: environment) { return reactions }
    switch (effect, answer) {
    case (.checkEvidence(product), .product):
      return open(in: environment).map { [.report(.notice(Words.checked($0.assessment)))] }
    case (.judge(product, let ids, .notAssessed, _), .product):
      settle(in: environment)
      return [.report(.notice(Words.cleared(ids)))]
    case (.undo(product), .undone), (.redo(product), .undone):
      // What has come back is seen where it is.
      if let id = environment.reverted.first { go(to: id, in: environment) }
      return []
    case (.loadDeclarations(product), .declarations):
      if panel == nil { holdList(in: environment) }
      settle(in: environment)
      return nil
    default: return nil
    }
  }
}
