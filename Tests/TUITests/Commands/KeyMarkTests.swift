import Foundation
import GHSModel
import TerminalKit
import Testing

@testable import TUI

/// What is said names the keys the user has chosen.
struct KeyMarkTests {
  private static let keys = """
    addProduct: F4
    openExample: F5
    switchLanguage: F6
    answerScope: F3
    undo: F8
    redo: F9
    addEvidence: Ctrl-E
    judgeConforming: Ctrl-Y
    startGuided: F10
    showEvidence: F11
    clearFilter: F12
    mark: Ctrl-T
    save: Ctrl-X
    filterHelp: Ctrl-N
    """

  private func remapped(_ driver: Driver) -> Driver {
    var driver = driver
    let keys = KeyConfiguration(parsing: Self.keys)
    #expect(keys.faults.isEmpty)
    driver.state.use(keys)
    return driver
  }

  private let size = Size(rows: 40, columns: 120)

  @Test(arguments: Language.allCases)
  func theFirstScreenNamesTheChosenKeys(language: Language) {
    let text = remapped(.products(size, language, [])).text
    for key in ["F4 ", "F5 ", "F6 "] { #expect(text.contains(key), "\(key)") }
    #expect(!text.contains(" a  ") && !text.contains(" x  ") && !text.contains(" L  "))
  }

  @Test func aNoticeNamesTheChosenKey() {
    var driver = remapped(.assessment(size))
    driver.press(.control("y"))
    driver.type("It was read.")
    driver.press(.control("x"))
    let effect = driver.effects[0]
    driver.answer(effect, .product(Sample.snapshot))
    #expect(driver.text.contains("F8 undoes this") || driver.text.contains("with Ctrl-E"))
    driver.press(.function(8))
    let undone = LocalizedText(ja: "判定を取り消しました。", en: "Undid a judgement.")
    driver.answer(driver.effects[0], .undone(undone, Sample.snapshot))
    #expect(driver.text.contains("(F9 redoes it)"))
  }

  @Test func aReasonNamesTheChosenKeyWhereverItIsShown() {
    var driver = remapped(.assessment(size))
    driver.press(.character("y"))
    #expect(driver.text.contains("First mark with Ctrl-T"))
    driver.press(.character(":"))
    driver.type("copy evidence")
    #expect(driver.text.contains("First mark with Ctrl-T"))
  }

  @Test func theHelpNamesTheChosenKeys() {
    var driver = remapped(.assessment(size))
    driver.press(.character("?"))
    #expect(driver.text.contains("Ctrl-N narrows this"))
    var short = Driver.assessment(size)
    short.state.use(KeyConfiguration(parsing: "searchAccept: Tab\nsearchNext: Down"))
    short.press(.character(":"))
    short.type("finds requirements")
    #expect(short.text.contains("Tab goes there, Esc goes back"))
  }

  @Test func whatLooksLikeAMarkDoesNoHarm() {
    let table = CommandTable.standard
    for text in ["\u{F8F00}", "\u{F8F00}undo", "\u{F8F01}\u{F8F00}", "\u{F8F00}no such\u{F8F01}"] {
      let shown = table.naming(keysIn: "a\(text)b", symbols: .unicode)
      #expect(shown.first == "a" && shown.last == "b")
    }
    #expect(table.naming(keysIn: "\(key: .undo)で、\(key: .save)", symbols: .unicode) == "uで、Ctrl-S")
  }

  /// A key that is written out in Japanese words is one that a user's keys cannot change.
  @Test func noWordsNameAKeyOfACommandThemselves() throws {
    let screens = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/TUI").standardizedFileURL
    let files = try #require(
      FileManager.default.enumerator(at: screens, includingPropertiesForKeys: nil))
    let literal = try Regex(#"ja: ?"(?:[^"]*[^A-Za-z0-9 ] ?)?(?:[A-Za-z?]|Ctrl-[A-Z])( で|：| を押)"#)
    var count = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      count += 1
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      for line in lines where line.contains(literal) {
        Issue.record("\(file.lastPathComponent): \(String(line))")
      }
    }
    #expect(count > 100)
  }
}
