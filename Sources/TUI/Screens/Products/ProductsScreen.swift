import GHSModel
import TerminalKit

/// The list of products, where the program begins.
struct ProductsScreen: Screen {
  /// The chosen row.
  private(set) var cursor = ListCursor()
  /// The product to choose once the list is there.
  private var wanted: ProductID?
  /// Whether only products are listed whose level is at risk.
  private(set) var showsOnlyRisks = false
  /// The product that is being opened, and what is to be shown of it once it is there.
  private var opening: (product: ProductID, destination: Destination)?

  /// What is shown of a product that has been opened.
  private enum Destination {
    case assessment, guided, target
  }
  /// The product whose last change is being undone, or done again.
  private var reverting: ProductID?

  func context(in environment: Environment) -> CommandContext { .products }
  func title(in environment: Environment) -> String { environment(Words.title) }

  /// The chosen product.
  func chosen(in environment: Environment) -> ProductOverview? {
    let listed = listed(in: environment)
    return listed.indices.contains(cursor.selection) ? listed[cursor.selection] : nil
  }

  /// The products that are listed.
  func listed(in environment: Environment) -> [ProductOverview] {
    let products = environment.products ?? []
    return showsOnlyRisks ? products.filter(environment.isAtRisk) : products
  }

  /// Keeps the chosen product chosen when other products are listed than before.
  private mutating func settle(in environment: Environment) {
    let listed = listed(in: environment)
    let height = Table.height(in: parts(in: environment).list)
    let index = listed.firstIndex { $0.id == wanted } ?? cursor.selection
    cursor.select(index, count: listed.count, height: height)
    wanted = chosen(in: environment)?.id
  }

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    switch command {
    case .addProduct: .when(!environment.isExample, else: Words.notInExample)
    case .openProduct, .showFacts, .startGuided, .chooseTarget, .editProduct, .answerScope,
      .classify, .undo,
      .redo, .up, .down, .pageUp,
      .pageDown, .first,
      .last:
      .when(
        showsOnlyRisks ? wanted != nil : environment.products?.isEmpty == false,
        else: showsOnlyRisks ? Words.noneAtRisk : Words.noProduct)
    case .showOnlyRisks: .when(environment.products?.isEmpty == false, else: Words.noProduct)
    default: .available
    }
  }

  mutating func appear(in environment: Environment) -> [Reaction] {
    environment.productsAreStale ? [.effect(.loadProducts)] : []
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    let count = listed(in: environment).count
    let height = Table.height(in: parts(in: environment).list)
    if cursor.move(command, count: count, height: height) {
      wanted = chosen(in: environment)?.id
      return []
    }
    switch command {
    case .openProduct: return open(.assessment, in: environment)
    case .startGuided: return open(.guided, in: environment)
    case .chooseTarget: return open(.target, in: environment)
    case .showOnlyRisks:
      wanted = chosen(in: environment)?.id ?? wanted
      showsOnlyRisks.toggle()
      settle(in: environment)
      return []
    case .openExample:
      return [.effect(environment.isExample ? .closeExample : .openExample(environment.language))]
    case .addProduct: return [.push(ProductForm())]
    case .showFacts: return chosen(in: environment).map { [.push(ProductFactsScreen($0.id))] } ?? []
    case .showReminders: return [.push(RemindersScreen())]
    case .editProduct:
      return chosen(in: environment).map { [.push(ProductForm(editing: $0.product))] } ?? []
    case .answerScope:
      return chosen(in: environment).map {
        [.push(InterviewScreen(ScopeInterview(), of: $0.product, in: environment))]
      } ?? []
    case .classify:
      return chosen(in: environment).map {
        [.push(InterviewScreen(SafetyClassInterview(), of: $0.product, in: environment))]
      } ?? []
    case .undo:
      reverting = chosen(in: environment)?.id
      return reverting.map { [.effect(.undo($0))] } ?? []
    case .redo:
      reverting = chosen(in: environment)?.id
      return reverting.map { [.effect(.redo($0))] } ?? []
    default: return []
    }
  }

  private mutating func open(
    _ destination: Destination, in environment: Environment
  ) -> [Reaction] {
    guard let id = chosen(in: environment)?.id else { return [] }
    opening = (id, destination)
    return [.effect(.openProduct(id))]
  }

  /// The products that may be opened next: the chosen one and those around it.
  func near(in environment: Environment) -> [ProductID] {
    let products = listed(in: environment)
    guard !products.isEmpty else { return [] }
    let row = min(cursor.selection, products.count - 1)
    return (0...Self.farthest).flatMap { distance in
      (distance == 0 ? [row] : [row - distance, row + distance])
        .filter(products.indices.contains).map { products[$0].id }
    }
  }

  private static let farthest = 8

  /// Looks at the chosen product and those around it, then at the others in sight, then at all others,
  /// while nothing else is to be done.
  func effectAtRest(in environment: Environment) -> Effect? {
    guard let products = environment.products, !environment.productsAreStale else { return nil }
    let ahead = environment.foresight.products
    if let next = near(in: environment).first(where: {
      (ahead[$0] == nil || environment.outlooks[$0] == nil) && environment.outlooks[$0] != .unknown
    }) {
      return .lookAt(next)
    }
    // Asked at every key: a thousand products must not be looked up to find that all are known.
    guard environment.outlooks.count < products.count else { return nil }
    let height = Table.height(in: parts(in: environment).list)
    let listed = listed(in: environment)
    let visible = cursor.visible(count: listed.count, height: height)
    let isUnknown = { (product: ProductOverview) in environment.outlooks[product.id] == nil }
    let next = visible.lazy.map { listed[$0] }.first(where: isUnknown)
    return (next ?? products.first(where: isUnknown)).map { .lookAt($0.id) }
  }

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    switch (effect, answer) {
    case (.loadProducts, .products):
      settle(in: environment)
      return []
    case (.openExample, .products(let products)), (.closeExample, .products(let products)):
      wanted = nil
      showsOnlyRisks = false
      cursor.select(0, count: products.count, height: 1)
      return [.report(.notice(environment.isExample ? Words.exampleIsOpen : Words.exampleIsClosed))]
    case (.lookAt, _):
      if showsOnlyRisks { settle(in: environment) }
      return []
    case (.openProduct(let id), .product) where id == opening?.product:
      let destination = opening?.destination
      opening = nil
      switch destination {
      case .guided: return [.push(GuidedScreen(product: id, namesProduct: true))]
      case .target:
        return environment.open.map {
          [.push(ChoiceDialog.target(of: $0, wanted: environment.targets[id]))]
        }
      default: return [.push(AssessmentScreen(product: id))]
      }
    case (.addProduct(let product, _), .product): wanted = product.id
    case (.undo(let id), .undone) where id == reverting,
      (.redo(let id), .undone) where id == reverting:
      reverting = nil
      return [.effect(.loadProducts)]
    default: break
    }
    return nil
  }
}
