import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct GuidedSnapshotTests {
  @Test func whichLevel() throws {
    try expectSnapshots("guided-target") { Driver.guided($0, $1, target: nil) }
  }

  @Test func oneRequirement() throws {
    try expectSnapshots("guided") { Driver.guided($0, $1, target: "2") }
  }

  @Test func whatWasNotJudgedYet() throws {
    try expectSnapshots("guided-open") { size, language in
      var driver = Driver.guided(size, language, target: "2")
      driver.press(.enter)
      return driver
    }
  }

  @Test func theEnd() throws {
    try expectSnapshots("guided-end") {
      Driver.guided($0, $1, target: "1", snapshot: Sample.eligible)
    }
  }

  @Test(arguments: Language.allCases)
  func onALargeTerminal(in language: Language) throws {
    let size = Size(rows: 60, columns: 200)
    try expectSnapshot("guided", Driver.guided(size, language, target: "2").state)
    try expectSnapshot("level", Driver.level(size, language, snapshot: Sample.eligible).state)
  }
}
