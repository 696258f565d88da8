import GHSModel
import TerminalKit

/// Stands in until the form is built.
struct EvidenceForm: Screen {
  /// The product.
  let product: ProductID
  /// The requirements new evidence is to support.
  let requirements: [RequirementID]

  func context(in environment: Environment) -> CommandContext { .evidence }
  func title(in environment: Environment) -> String {
    environment(LocalizedText(ja: "証拠の追加", en: "Add evidence"))
  }
  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    command == .back ? [.close] : []
  }
  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {}
}
