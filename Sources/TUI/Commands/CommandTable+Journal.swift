import GHSModel
import TerminalKit

extension CommandTable {
  /// The journal screen.
  static let journal: [Command] = [
    Command(
      .verifyJournal, [.character("v")], in: [.journal],
      name: LocalizedText(ja: "検証", en: "verify"),
      help: LocalizedText(
        ja: "ワークスペースの記録全体が改変されておらず、現在の内容と一致することを確かめます。",
        en: "Checks that no entry of the workspace was altered and all agree with what is stored."))
  ]
}
