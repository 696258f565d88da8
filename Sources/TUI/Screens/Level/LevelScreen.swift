import GHSModel
import TerminalKit

/// Stands in until the screen is built.
struct LevelScreen: Screen {
  /// The product.
  let product: ProductID

  func context(in environment: Environment) -> CommandContext { .level }
  func title(in environment: Environment) -> String {
    environment(LocalizedText(ja: "レベル", en: "Level"))
  }
  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    command == .back ? [.close] : []
  }
  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {}
}
