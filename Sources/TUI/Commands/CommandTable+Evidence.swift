import GHSModel
import TerminalKit

extension CommandTable {
  /// The evidence screen.
  static let evidence: [Command] = []
}
