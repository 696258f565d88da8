import GHSModel
import TerminalKit
import Testing

@testable import TUI

/// Questions and messages that can come up on more than one screen.
struct DialogSnapshotTests {
  @Test func quittingWithUnsavedText() throws {
    try expectSnapshots("question-quit") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.character("x"), .character("字"), .control("c"))
      return driver
    }
  }

  @Test func leavingAnInterview() throws {
    try expectSnapshots("question-interview") { size, language in
      var snapshot = Sample.snapshot
      snapshot.assessment.product.scope = nil
      var driver = Driver.assessment(size, language, snapshot)
      driver.press(.character("s"), .character("1"), .escape)
      return driver
    }
  }

  @Test func throwingADraftAway() throws {
    try expectSnapshots("question-discard") { size, language in
      var driver = Driver.declarations(size, language, [Sample.draft()])
      driver.press(.character("x"))
      return driver
    }
  }

  @Test func whatMustNotBeOverlooked() throws {
    try expectSnapshots("report") { size, language in
      var driver = Driver.products(size, language)
      let path = "/home/sato/.local/state/ghs/unsaved-4711.txt"
      _ = driver.state.handle(
        .reported(
          LocalizedText(
            ja: "前回、保存されなかった入力が残っています：\(path)　必要な部分を写してから、ファイルを削除してください。",
            en:
              "Text that was not saved last time is in \(path). Copy what you need, then delete it."
          )))
      return driver
    }
  }

  @Test func whatIsNotAnsweredYet() throws {
    try expectSnapshots("working") { size, language in
      var driver = Driver.products(size, language)
      driver.press(.enter)
      return driver
    }
  }
}
