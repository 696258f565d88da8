import GHSModel
import TerminalKit

extension CommandTable {
  /// The level screen.
  static let level: [Command] = []
}
