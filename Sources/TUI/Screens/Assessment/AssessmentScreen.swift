import GHSModel
import TerminalKit

/// One product judged against its catalogue: categories, requirements and the chosen one in full.
struct AssessmentScreen: Screen {
  /// The product.
  let product: ProductID

  /// Creates the screen of a product.
  init(product: ProductID) {
    self.product = product
  }

  func context(in environment: Environment) -> CommandContext { .help }

  func title(in environment: Environment) -> String {
    environment.open.map { "\($0.product.name) \($0.product.version)" } ?? ""
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    command == .back ? [.close] : []
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {}
}
