import GHSModel
import TerminalKit

@testable import TUI

extension Driver {
  /// In the guided mode of the sample's product, with the level it is to reach chosen.
  static func guided(
    _ size: Size = Size(rows: 24, columns: 80), _ language: Language = .en,
    target: Character? = "1", snapshot: ProductSnapshot = Sample.snapshot
  ) -> Driver {
    var driver = Driver.assessment(size, language, snapshot)
    driver.press(.character("w"))
    if let target { driver.press(.character(target)) }
    return driver
  }

  /// What the guided mode asks now.
  var asked: String? {
    (state.top as? GuidedScreen)?.current?.rawValue
  }

  /// Lets the program answer the last effect with the sample's assessment, changed.
  mutating func answerChanged(_ change: (inout Assessment) -> Void) {
    guard let effect = effects.last, var snapshot = state.environment.open?.snapshot else { return }
    change(&snapshot.assessment)
    answer(effect, .product(snapshot))
  }
}
