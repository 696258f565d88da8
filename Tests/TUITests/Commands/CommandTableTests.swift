import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct CommandTableTests {
  private let table = CommandTable.standard

  @Test func everyCommandIsInTheTableOnce() {
    for id in CommandID.allCases {
      #expect(table.commands.count { $0.id == id } == 1, "\(id)")
    }
  }

  @Test(arguments: CommandContext.allCases)
  func noKeyIsBoundTwice(in context: CommandContext) {
    var owners: [Key: CommandID] = [:]
    for command in table.commands(in: context) {
      for key in command.keys {
        let owner = owners.updateValue(command.id, forKey: key)
        #expect(owner == nil, "\(key) runs \(command.id) and \(String(describing: owner))")
      }
    }
  }

  @Test func everyCommandSaysWhatItDoes() {
    for command in table.commands {
      #expect(!command.keys.isEmpty && !command.contexts.isEmpty, "\(command.id)")
      for text in [command.name, command.help] {
        #expect(!text.ja.isEmpty && !text.en.isEmpty, "\(command.id)")
      }
      #expect(command.name.ja.columnCount <= 18 && command.name.en.count <= 18, "\(command.id)")
      #expect(command.help.ja.hasSuffix("。") && command.help.en.hasSuffix("."), "\(command.id)")
    }
  }

  @Test func keysOfAnInputMethodCountAsTheirPlainOnes() {
    #expect(Key.character("ｃ").folded == .character("c"))
    #expect(Key.character("？").folded == .character("?"))
    #expect(Key.character("ー").folded == .character("-"))
    #expect(Key.character("　").folded == .character(" "))
    #expect(Key.character("あ").folded == .character("あ"))
    #expect(Key.enter.folded == .enter)
  }
}
