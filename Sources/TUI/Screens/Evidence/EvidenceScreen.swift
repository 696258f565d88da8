import GHSModel
import TerminalKit

/// The evidence of a product, or of one of its requirements.
struct EvidenceScreen: Screen {
  /// The product.
  let product: ProductID
  /// The requirement the screen was opened for.
  let requirement: RequirementID?
  /// Whether only the evidence of that requirement is shown.
  private(set) var showsRequirementOnly: Bool
  /// The chosen row.
  private(set) var cursor = ListCursor()
  /// Whether the keys scroll the chosen evidence's text.
  private(set) var isReading = false
  /// How far that text is scrolled.
  private(set) var scroll = ScrolledText()

  /// Creates the screen of a product, or of one of its requirements.
  init(product: ProductID, requirement: RequirementID? = nil) {
    self.product = product
    self.requirement = requirement
    showsRequirementOnly = requirement != nil
  }

  func context(in environment: Environment) -> CommandContext { .evidence }

  func title(in environment: Environment) -> String {
    let title = environment(Words.title)
    guard showsRequirementOnly, let requirement else { return title }
    return "\(title) \(requirement)"
  }

  /// The product with its assessment, if it is the one that is open.
  func open(in environment: Environment) -> OpenProduct? {
    environment.open.flatMap { $0.product.id == product ? $0 : nil }
  }

  /// What the list shows.
  func evidence(in environment: Environment) -> [Evidence] {
    guard let assessment = open(in: environment)?.assessment else { return [] }
    guard showsRequirementOnly, let requirement else { return assessment.evidence }
    return assessment.evidence(for: requirement)
  }

  /// The chosen evidence.
  func chosen(in environment: Environment) -> Evidence? {
    let evidence = evidence(in: environment)
    let index = min(cursor.selection, evidence.count - 1)
    return evidence.indices.contains(index) ? evidence[index] : nil
  }

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    switch command {
    case .readChosen, .editEvidence, .withdrawEvidence:
      if command == .readChosen, isReading { return .unavailable(Words.alreadyReading) }
      return .when(chosen(in: environment) != nil, else: Words.nothingChosen)
    case .openEvidence:
      guard let evidence = chosen(in: environment) else {
        return .unavailable(Words.nothingChosen)
      }
      return .when(evidence.content != .none, else: Words.nothingToOpen)
    case .showWholeList: return .when(requirement != nil, else: Words.everythingShown)
    case .checkEvidence:
      let hasFile = open(in: environment)?.assessment.evidence.contains { $0.file != nil } ?? false
      return .when(hasFile, else: Words.noFiles)
    default: return .available
    }
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    if move(command, in: environment) { return [] }
    switch command {
    case .back where isReading: isReading = false
    case .back: return [.close]
    case .readChosen:
      isReading = true
      scroll = ScrolledText()
    case .newEvidence:
      let preset = requirement.map { [$0] } ?? []
      return [.push(EvidenceForm(product: product, requirements: preset))]
    case .addCertificate:
      let preset = requirement.map { [$0] } ?? []
      return [.push(EvidenceForm(product: product, requirements: preset, isCertificate: true))]
    case .editEvidence:
      return chosen(in: environment).map {
        [.push(EvidenceForm(product: product, editing: $0))]
      } ?? []
    case .withdrawEvidence: return askToWithdraw(in: environment)
    case .showWholeList:
      let id = chosen(in: environment)?.id
      showsRequirementOnly.toggle()
      choose(id, in: environment)
    case .checkEvidence: return [.effect(.checkEvidence(product))]
    case .openEvidence:
      return chosen(in: environment).map { [.effect(.openEvidence(product, $0.id))] } ?? []
    case .undo: return [.effect(.undo(product))]
    case .redo: return [.effect(.redo(product))]
    default: break
    }
    return []
  }

  private mutating func move(_ command: CommandID, in environment: Environment) -> Bool {
    if isReading {
      let room = layout(in: environment).detail
      let count = detail(columns: ScrolledText.columns(in: room), in: environment).count
      return scroll.move(command, count: count, height: room.rows)
    }
    let height = Table.height(in: layout(in: environment).list)
    let count = evidence(in: environment).count
    guard cursor.move(command, count: count, height: height) else { return false }
    scroll = ScrolledText()
    return true
  }

  private mutating func choose(_ id: EvidenceID?, in environment: Environment) {
    let evidence = evidence(in: environment)
    let index = evidence.firstIndex { $0.id == id } ?? cursor.selection
    let height = Table.height(in: layout(in: environment).list)
    cursor.select(index, count: evidence.count, height: height)
    scroll = ScrolledText()
  }

  /// Where list and text are.
  func layout(in environment: Environment) -> ListAndDetail {
    ListAndDetail(
      environment, rows: evidence(in: environment).count + 1, isReading: isReading)
  }

  private func askToWithdraw(in environment: Environment) -> [Reaction] {
    guard let evidence = chosen(in: environment), let open = open(in: environment) else {
      return []
    }
    let impact = open.evaluation.impact(ofWithdrawing: evidence.id)
    let question = ChoiceDialog.confirm(
      Words.withdraw(evidence, impact), yes: Words.yesWithdraw, no: Words.noKeep,
      reactions: [.effect(.withdrawEvidence(product, evidence.id))])
    return [.push(question)]
  }

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    switch (effect, answer) {
    case (.addEvidence(product, _), .product), (.copyEvidence(_, _, product, _), .product):
      choose(open(in: environment)?.assessment.evidence.last?.id, in: environment)
      return nil
    case (.withdrawEvidence(product, let id), .product):
      choose(nil, in: environment)
      isReading = false
      return [.report(.notice(Words.withdrawn(id)))]
    case (.openEvidence(product, let id), .opened(let place)):
      return place.reason == nil
        ? [.report(.notice(Words.opened(id)))] : [.push(PlaceScreen(id, place))]
    case (.checkEvidence(product), .product):
      return open(in: environment).map {
        [.report(.notice(Words.checked($0.assessment.evidence.compactMap(\.file))))]
      }
    default: return nil
    }
  }
}
