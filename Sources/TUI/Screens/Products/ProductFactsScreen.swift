import GHSModel
import TerminalKit

/// All facts of one product, to scroll through; the list has no room for them on a small terminal.
struct ProductFactsScreen: Screen {
  /// The product.
  let product: ProductID
  private var scroll = ScrolledText()

  /// Creates the screen of a product.
  init(_ product: ProductID) {
    self.product = product
  }

  func context(in environment: Environment) -> CommandContext { .facts }

  func title(in environment: Environment) -> String {
    overview(in: environment).map { "\($0.product.name) \($0.product.version)" }
      ?? product.rawValue
  }

  private func overview(in environment: Environment) -> ProductOverview? {
    environment.products?.first { $0.id == product }
  }

  /// What was found of it may be out of date by now.
  func effectAtRest(in environment: Environment) -> Effect? {
    environment.outlooks[product] == nil ? .lookAt(product) : nil
  }

  func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    effect == .lookAt(product) ? [] : nil
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    switch command {
    case .back: return [.close]
    // The list below has the same product chosen.
    case .openProduct, .editProduct, .startGuided, .chooseTarget, .answerScope, .classify:
      return [.close, .perform(command)]
    default: break
    }
    let room = environment.room.inset(columns: 1)
    let count = lines(columns: ScrolledText.columns(in: room), environment).count
    _ = scroll.move(command, count: count, height: room.rows)
    return []
  }

  private func lines(columns: Int, _ environment: Environment) -> [[Span]] {
    overview(in: environment).map { ProductFacts($0, in: environment).lines(columns: columns) }
      ?? []
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    let inner = room.inset(columns: 1)
    scroll.draw(
      lines(columns: ScrolledText.columns(in: inner), environment), in: inner, of: &frame,
      symbols: environment.symbols)
  }
}
