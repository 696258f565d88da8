import Foundation
import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct KeyConfigurationTests {
  private func keys(_ id: CommandID, _ text: String) -> [Key]? {
    KeyConfiguration(parsing: text).table.command(id)?.keys
  }

  private func faults(_ text: String) -> [String] {
    KeyConfiguration(parsing: text).faults.map { "\($0.line): \($0.text.en)" }
  }

  @Test func everyKeyIsFoundByTheNameTheHelpGivesIt() {
    for key in Set(CommandTable.standard.commands.flatMap(\.keys)) {
      for symbols in [Symbols.unicode, .ascii] {
        #expect(Key(named: key.name(symbols)) == key, "\(key)")
      }
    }
    #expect(Key(named: "ctrl-x") == .control("x"))
    #expect(Key(named: "pgdn") == .pageDown)
    #expect(Key(named: "space") == .character(" "))
    #expect(Key(named: "ｕ") == .character("u"))
    #expect(Key(named: "U") == .character("U"))
    for name in ["", " ", "Ctrl-", "Ctrl-M", "F13", "Meta-x", "ab"] {
      #expect(Key(named: name) == nil, "\(name)")
    }
  }

  @Test func aLineGivesACommandItsKeys() {
    let text = "\u{FEFF}# my keys\r\n\r\n undo :  F8   Ctrl-U \r\npalette: ; :\n"
    #expect(faults(text) == [])
    #expect(keys(.undo, text) == [.function(8), .control("u")])
    #expect(keys(.palette, text) == [.character(";"), .character(":")])
    #expect(keys(.redo, text) == CommandTable.standard.command(.redo)?.keys)
  }

  @Test func keysMayBeExchanged() {
    let text = "up: j\ndown: k"
    #expect(faults(text) == [])
    #expect(keys(.up, text) == [.character("j")] && keys(.down, text) == [.character("k")])
  }

  @Test func whatCannotBeFollowedIsNamedByLineAndKeepsItsKeys() {
    let text = """
      undo
      unod: F8
      undo: Hyper-X
      undo: F6
      undo: F7
      save: s
      nextField: Ctrl-A
      followRelated: 1
      : x
      redo:
      """
    #expect(
      faults(text) == [
        "1: write it as “command: key key …”.",
        "2: there is no command “unod”. Did you mean undo?",
        "3: there is no key “Hyper-X”. Write keys as the help does (Ctrl-P, F5).",
        "5: undo is already on line 4.",
        "6: s types or edits text where this command is run.",
        "7: Ctrl-A types or edits text where this command is run.",
        "8: the keys of followRelated cannot be changed.",
        "9: write it as “command: key key …”.",
        "10: write it as “command: key key …”.",
      ])
    #expect(keys(.undo, text) == [.function(6)])
    #expect(keys(.save, text) == CommandTable.standard.command(.save)?.keys)
  }

  @Test func aKeyOfAnotherCommandIsAConflict() {
    let text = "undo: q"
    #expect(faults(text) == ["1: q runs quit in: Products."])
    #expect(keys(.undo, text) == CommandTable.standard.command(.undo)?.keys)
    // Not where the other command does not exist.
    #expect(faults("verifyJournal: c") == [])
  }

  @Test func ofTwoLinesWithOneKeyTheFirstStands() {
    let text = "undo: F8\nredo: F8"
    #expect(faults(text) == ["2: F8 runs undo in: Products."])
    #expect(keys(.undo, text) == [.function(8)])
    #expect(keys(.redo, text) == CommandTable.standard.command(.redo)?.keys)
  }

  @Test func aLineThatReliedOnAFaultyOneFallsWithIt() {
    // "u" is free only if undo gives it up, and undo cannot have "q".
    let text = "redo: u\nundo: q"
    #expect(faults(text).count == 2)
    #expect(keys(.redo, text) == CommandTable.standard.command(.redo)?.keys)
  }

  @Test(arguments: [
    "undo: q\nquit: u", "help: c\nback: h q", "palette: e\nundo: Space", "up: k\nup: j\nfirst: Up",
    String(repeating: "undo: u u u\n", count: 500), "quit: Enter Esc Tab", ":::::", "\u{0}: \u{1b}",
  ])
  func whateverIsWrittenNoKeyMeansTwoThings(text: String) {
    let table = KeyConfiguration(parsing: text).table
    for context in CommandContext.allCases {
      let keys = table.commands(in: context).flatMap(\.keys)
      #expect(keys.count == Set(keys).count, "\(context)")
    }
    #expect(table.commands.allSatisfy { !$0.keys.isEmpty })
  }

  @Test(arguments: Language.allCases)
  func theSampleNamesEveryCommandWithItsStandardKeys(language: Language) {
    let sample = KeyConfiguration.sample(for: "~/.config/ghs/keys", in: language)
    #expect(!sample.contains("\u{F8F00}"))
    let untouched = KeyConfiguration(parsing: sample)
    #expect(untouched.faults.isEmpty)
    let lines = sample.split(separator: "\n").filter { $0.hasPrefix("#") && !$0.hasPrefix("# ") }
    let active = KeyConfiguration(
      parsing: lines.map { String($0.dropFirst()) }.joined(separator: "\n"))
    #expect(active.faults.map(\.text.en) == [])
    #expect(lines.count == CommandTable.standard.commands.count - 1)
    #expect(active.table.commands == CommandTable.standard.commands)
  }

  @Test func theChosenKeysRunTheCommandsAndAreShownEverywhere() {
    var driver = Driver.assessment()
    driver.state.use(KeyConfiguration(parsing: "undo: F8\nshowLevel: F6 v"))
    driver.press(.character("u"))
    #expect(driver.effects.isEmpty)
    driver.press(.function(8))
    #expect(driver.effects == [.undo(Sample.product.id)])
    driver.press(.character(":"))
    driver.type("undo")
    #expect(driver.text.contains("F8"))
    driver.press(.escape)
    driver.press(.character("?"), .character("/"))
    driver.type("F6")
    #expect(driver.text.contains("level") && driver.text.contains("F6 v"))
    driver.resize(Size(rows: 40, columns: 200))
    driver.press(.escape, .escape)
    let footer = driver.text.components(separatedBy: "\n").last { !$0.isEmpty } ?? ""
    #expect(footer.contains("F6 level"))
  }
}
