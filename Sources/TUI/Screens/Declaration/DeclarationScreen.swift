import GHSModel
import TerminalKit

/// The declarations of a product: the draft, the one in force and those before.
struct DeclarationScreen: Screen {
  /// The product.
  let product: ProductID
  /// The chosen row.
  private(set) var cursor = ListCursor()
  /// Whether the chosen declaration has all the room.
  private(set) var isReading = false
  /// How far the text of the chosen declaration is scrolled.
  private(set) var scroll = ScrolledText()
  /// What the program found against issuing a draft.
  var refusal: Refusal?
  /// What was written last.
  var written: Written?

  /// Reasons against issuing that hold for one content of the draft.
  struct Refusal: Hashable, Sendable {
    /// The content they were found for.
    let content: DeclarationContent
    /// The reasons; empty when it may be issued.
    let reasons: [Finding]
  }

  /// Files that were written for a declaration.
  struct Written: Hashable, Sendable {
    /// The declaration.
    let declaration: Int?
    /// The files.
    let paths: [String]
  }

  /// Creates the screen of a product.
  init(product: ProductID) {
    self.product = product
  }

  func context(in environment: Environment) -> CommandContext { .declaration }
  func title(in environment: Environment) -> String { environment(Words.title) }

  /// The product with its assessment, if it is the one that is open.
  func open(in environment: Environment) -> OpenProduct? {
    environment.open.flatMap { $0.product.id == product ? $0 : nil }
  }

  /// The declarations, the latest first; nothing while they are being loaded.
  func declarations(in environment: Environment) -> [Declaration]? {
    guard open(in: environment) != nil else { return nil }
    return environment.declarations.map { $0.reversed() }
  }

  /// The draft, if there is one.
  func draft(in environment: Environment) -> Declaration? {
    declarations(in: environment)?.first { $0.status == .draft }
  }

  /// The declaration in force, if there is one.
  func inForce(in environment: Environment) -> Declaration? {
    declarations(in: environment)?.first { $0.status == .issued }
  }

  /// The chosen declaration.
  func chosen(in environment: Environment) -> Declaration? {
    guard let declarations = declarations(in: environment), !declarations.isEmpty else {
      return nil
    }
    return declarations[min(cursor.selection, declarations.count - 1)]
  }

  mutating func appear(in environment: Environment) -> [Reaction] {
    environment.declarations == nil ? [.effect(.loadDeclarations(product))] : []
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    if move(command, in: environment) { return [] }
    switch command {
    case .back where isReading: isReading = false
    case .back: return [.close]
    case .readChosen:
      isReading = true
      scroll = ScrolledText()
    case .undo: return [.effect(.undo(product))]
    case .redo: return [.effect(.redo(product))]
    default: return act(command, in: environment)
    }
    return []
  }

  /// Where list and text are.
  func layout(in environment: Environment) -> ListAndDetail {
    let count = declarations(in: environment)?.count ?? 0
    return ListAndDetail(environment, rows: count + 1, isReading: isReading)
  }

  private mutating func move(_ command: CommandID, in environment: Environment) -> Bool {
    let layout = layout(in: environment)
    let isTextMove = isReading || command == .pageUp || command == .pageDown
    if isTextMove {
      let columns = ScrolledText.columns(in: layout.detail)
      let count = detail(columns: columns, in: environment).count
      return scroll.move(command, count: count, height: layout.detail.rows)
    }
    let count = declarations(in: environment)?.count ?? 0
    guard cursor.move(command, count: count, height: Table.height(in: layout.list)) else {
      return false
    }
    scroll = ScrolledText()
    return true
  }

  /// Chooses the first declaration of a status and shows it from the beginning.
  mutating func choose(_ status: Declaration.Status, in environment: Environment) {
    let declarations = declarations(in: environment) ?? []
    let index = declarations.firstIndex { $0.status == status } ?? 0
    let height = Table.height(in: layout(in: environment).list)
    cursor.select(index, count: declarations.count, height: height)
    scroll = ScrolledText()
  }

  /// Goes back from the text to the list.
  mutating func stopReading() {
    isReading = false
  }
}
