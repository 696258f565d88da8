import GHSModel
import TerminalKit

/// The list of products, where the program begins.
struct ProductsScreen: Screen {
  /// The chosen row.
  private(set) var cursor = ListCursor()
  /// The product to choose once the list is there.
  private var wanted: ProductID?
  /// The product whose assessment is to be shown once it is there.
  private var opening: ProductID?
  /// The product whose last change is being undone, or done again.
  private var reverting: ProductID?

  func context(in environment: Environment) -> CommandContext { .products }
  func title(in environment: Environment) -> String { environment(Words.title) }

  /// The chosen product.
  func chosen(in environment: Environment) -> ProductOverview? {
    guard let products = environment.products, products.indices.contains(cursor.selection) else {
      return nil
    }
    return products[cursor.selection]
  }

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    switch command {
    case .openProduct, .editProduct, .answerScope, .classify, .undo, .redo, .up, .down, .pageUp,
      .pageDown, .first,
      .last:
      .when(environment.products?.isEmpty == false, else: Words.noProduct)
    default: .available
    }
  }

  mutating func appear(in environment: Environment) -> [Reaction] {
    environment.productsAreStale ? [.effect(.loadProducts)] : []
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    let count = environment.products?.count ?? 0
    let height = Table.height(in: Self.parts(in: environment).list)
    if cursor.move(command, count: count, height: height) {
      wanted = chosen(in: environment)?.id
      return []
    }
    switch command {
    case .openProduct:
      opening = chosen(in: environment)?.id
      return opening.map { [.effect(.openProduct($0))] } ?? []
    case .addProduct: return [.push(ProductForm())]
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

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    switch (effect, answer) {
    case (.loadProducts, .products(let products)):
      let height = Table.height(in: Self.parts(in: environment).list)
      let index = products.firstIndex { $0.id == wanted } ?? cursor.selection
      cursor.select(index, count: products.count, height: height)
      wanted = chosen(in: environment)?.id
      return []
    case (.openProduct(let id), .product) where id == opening:
      opening = nil
      return [.push(AssessmentScreen(product: id))]
    case (.addProduct(let product), .product): wanted = product.id
    case (.undo(let id), .undone) where id == reverting,
      (.redo(let id), .undone) where id == reverting:
      reverting = nil
      return [.effect(.loadProducts)]
    default: break
    }
    return nil
  }
}
