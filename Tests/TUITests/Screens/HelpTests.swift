import Foundation
import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct HelpTests {
  @Test func showsEveryCommandWithItsKeys() {
    var driver = Driver.assessment(Size(rows: 600, columns: 120))
    driver.press(.character("?"))
    let text = driver.text
    for command in CommandTable.standard.commands {
      let key = command.keys[0].name()
      #expect(text.contains(command.help.en.prefix(60)) && text.contains(key), "\(command.id)")
    }
  }

  @Test func showsTheKeysThatEditTextAndTheyDo() {
    var driver = Driver.assessment(Size(rows: 600, columns: 120))
    driver.press(.character("?"))
    let size = Size(rows: 5, columns: 40)
    for (keys, help) in TextKeys.all {
      #expect(driver.text.contains(help.en))
      for key in keys {
        var editor = TextEditor("残留 リスク")
        let isTaken = editor.handle(key, in: size)
        #expect(isTaken, "\(key)")
        #expect(CommandTable.standard.command(for: key, in: .form) == nil, "\(key)")
      }
    }
  }

  @Test func beginsWithTheScreenItWasAskedFrom() {
    var driver = Driver.assessment()
    driver.press(.character("?"))
    #expect(driver.text.components(separatedBy: "\n")[1].contains("Assessment"))
  }

  @Test func saysWhyACommandDoesNotWorkNow() {
    var driver = Driver.assessment()
    driver.press(.character("?"))
    #expect(driver.text.contains("Not now: This requirement applies to every product"))
  }

  @Test func isReachedFromATextFieldWithF1() {
    var driver = Driver.assessment()
    driver.press(.character("c"), .function(1))
    #expect(driver.state.top is HelpScreen)
    driver.press(.escape)
    #expect(driver.state.top is JudgementForm)
  }

  @Test func looksLikeThis() throws {
    try expectSnapshots("help") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.character("?"))
      return driver
    }
  }

  @Test func isNarrowedByWordsAndKeysAndRunsWhatIsChosen() {
    var driver = Driver.assessment()
    driver.press(.character("?"), .character("/"))
    driver.type("不適合")
    #expect(driver.text.contains("nonconf."))
    driver.press(.enter)
    #expect(driver.state.top is JudgementForm)
  }

  @Test func escapeEndsTheNarrowingFirst() {
    var driver = Driver.assessment()
    driver.press(.character("?"), .character("/"))
    driver.type("q")
    #expect(driver.effects.isEmpty)
    driver.press(.escape)
    #expect(driver.state.top is HelpScreen && driver.text.contains("/ narrows this"))
    driver.press(.escape)
    #expect(driver.state.top is AssessmentScreen)
  }

  @Test func narrowedItLooksLikeThis() throws {
    try expectSnapshots("help-found") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.character("?"), .character("/"))
      driver.type(language == .ja ? "戻" : "ctrl")
      return driver
    }
  }

  /// All of it, with every key, as one text to be read.
  @Test(arguments: Language.allCases) func theWholeOfItReadsLikeThis(language: Language) throws {
    var driver = Driver.assessment(Size(rows: 1500, columns: 100), language)
    driver.press(.character("?"))
    // The last two lines are the chrome of every screen; what is not filled above them is left out.
    let lines = driver.text.components(separatedBy: "\n").dropLast(2)
    let isBlank = { (line: String) in line.allSatisfy(\.isWhitespace) }
    let body = lines.prefix(through: lines.lastIndex { !isBlank($0) } ?? 0)
    #expect(body.count < 1490, "there is room for all of it")
    try expectText("help-whole.\(language.rawValue).txt", body.joined(separator: "\n") + "\n")
  }

  @Test func anErrorLooksLikeThis() throws {
    try expectSnapshots("error") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.character("r"))
      driver.answer(
        .checkEvidence(Sample.product.id),
        .failed(
          Failure(
            LocalizedText(
              ja: "ワークスペース /srv/ghs/workspace.sqlite は、ほかのプログラムが使用中のため変更できませんでした。"
                + "そのプログラムを終了してから、もう一度実行してください。",
              en:
                "The workspace /srv/ghs/workspace.sqlite is in use by another program and was not "
                + "changed. Close that program and try again."))))
      return driver
    }
  }
}
