import GHSModel
import TerminalKit

extension RichText {
  /// Adds a line for each command one can begin with: its key and what it leads to.
  ///
  /// - Parameters:
  ///   - commands: The commands, and what each leads to.
  ///   - emphasized: How many of the first stand out.
  ///   - environment: What the keys and the language are.
  mutating func keys(
    _ commands: [(CommandID, LocalizedText)], emphasized: Int = 0, _ environment: Environment
  ) {
    let keys = commands.map { environment.key($0.0) }
    let width = keys.map(\.columnCount).max() ?? 0
    for (index, (key, (_, text))) in zip(keys, commands).enumerated() {
      item(
        [Span("  " + key.padded(toColumns: width) + "  ", .footerKey)], environment(text),
        index < emphasized ? .emphasis : .text)
    }
  }
}
