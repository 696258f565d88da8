import GHSModel
import TerminalKit

extension CommandTable {
  /// The declaration screen.
  static let declaration: [Command] = []
}
