import GHSModel
import TerminalKit

/// One product judged against its catalogue: categories, requirements and the chosen one in full.
struct AssessmentScreen: Screen {
  /// The product.
  let product: ProductID
  /// The chosen row of the list.
  var cursor = ListCursor()
  /// Whether the keys scroll the chosen requirement's text instead of moving in the list.
  var isReading = false
  /// How far that text is scrolled.
  var scroll = ScrolledText()
  /// What is being looked for.
  var search: RequirementSearch?

  /// Creates the screen of a product.
  init(product: ProductID) {
    self.product = product
  }

  func context(in environment: Environment) -> CommandContext {
    if search != nil { return .search }
    return isReading ? .requirement : .assessment
  }

  func isEditingText(in environment: Environment) -> Bool { search != nil }

  func title(in environment: Environment) -> String {
    environment.open.map { "\($0.product.name) \($0.product.version)" } ?? ""
  }

  /// The product with its assessment, if it is the one that is open.
  func open(in environment: Environment) -> OpenProduct? {
    environment.open.flatMap { $0.product.id == product ? $0 : nil }
  }

  /// The chosen requirement.
  func chosen(in environment: Environment) -> Requirement? {
    open(in: environment).flatMap {
      $0.list.requirement(at: cursor.selection)
    }
  }

  mutating func appear(in environment: Environment) -> [Reaction] {
    guard let open = open(in: environment) else { return [] }
    let list = open.list
    if list.requirement(at: cursor.selection) == nil {
      choose(list.requirementRow(from: cursor.selection, forward: true), in: environment)
    }
    return []
  }

  /// Chooses a row and shows its requirement from the beginning.
  mutating func choose(_ row: Int, in environment: Environment) {
    guard let open = open(in: environment) else { return }
    if row != cursor.selection { scroll = ScrolledText() }
    let height = AssessmentLayout(environment).list.rows
    cursor.select(row, count: open.list.rows.count, height: height)
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    guard let open = open(in: environment) else {
      return command == .back ? [.close] : []
    }
    if let reactions = performJudging(command, open: open, in: environment) { return reactions }
    if performMoving(command, open: open, in: environment) { return [] }
    switch command {
    case .back where isReading: isReading = false
    case .back: return [.close]
    case .readRequirement:
      isReading = true
      scroll = ScrolledText()
    case .search: search = RequirementSearch(origin: cursor.selection)
    case .searchAccept, .searchCancel, .searchNext, .searchPrevious:
      performSearch(command, in: environment)
    case .undo: return [.effect(.undo(product))]
    case .redo: return [.effect(.redo(product))]
    case .checkEvidence: return [.effect(.checkEvidence(product))]
    case .addEvidence:
      let requirements = chosen(in: environment).map { [$0.id] } ?? []
      return [.push(EvidenceForm(product: product, requirements: requirements))]
    case .showEvidence: return [.push(EvidenceScreen(product: product))]
    case .showLevel: return [.push(LevelScreen(product: product))]
    case .showDeclaration: return [.push(DeclarationScreen(product: product))]
    case .showJournal: return [.push(JournalScreen(product: product))]
    default: break
    }
    return []
  }

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    switch (effect, answer) {
    case (.checkEvidence(product), .product):
      return open(in: environment).map { [.report(.notice(Words.checked($0.assessment)))] }
    case (.judge(product, let ids, .notAssessed, _), .product):
      return [.report(.notice(Words.cleared(ids)))]
    default: return nil
    }
  }
}
