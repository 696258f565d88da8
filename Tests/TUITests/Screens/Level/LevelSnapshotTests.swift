import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct LevelSnapshotTests {
  @Test func noLevelYet() throws {
    try expectSnapshots("level") { Driver.level($0, $1) }
  }

  @Test func wayToTheNextLevel() throws {
    try expectSnapshots("level-way") { size, language in
      var driver = Driver.level(size, language, snapshot: Sample.eligible)
      driver.press(.end)
      return driver
    }
  }
}
