import GHSModel
import TerminalKit

/// Stands in until the screen is built.
struct EvidenceScreen: Screen {
  /// The product.
  let product: ProductID

  func context(in environment: Environment) -> CommandContext { .evidence }
  func title(in environment: Environment) -> String {
    environment(LocalizedText(ja: "証拠", en: "Evidence"))
  }
  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    command == .back ? [.close] : []
  }
  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {}
}
