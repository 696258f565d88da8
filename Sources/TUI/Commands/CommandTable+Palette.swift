import GHSModel
import TerminalKit

extension CommandTable {
  /// Looking for a command.
  static let palette: [Command] = [
    Command(
      .runFound, [.enter], in: [.palette],
      name: LocalizedText(ja: "実行", en: "run"),
      help: LocalizedText(
        ja: "選んだコマンドを、元の画面で実行します。", en: "Runs the chosen command on the screen below.")),
    Command(
      .stopFinding, [.escape], in: [.palette],
      name: LocalizedText(ja: "やめる", en: "close"),
      help: LocalizedText(
        ja: "何も実行せずに閉じます。", en: "Closes the list without running anything.")),
    Command(
      .filterHelp, [.character("/")], in: [.help],
      name: LocalizedText(ja: "キーを探す", en: "filter"),
      help: LocalizedText(
        ja: "ヘルプを、コマンドの名前、説明、キーで絞り込みます。日本語でも英語でも探せます。"
          + "\(key: .runFound) で、選んだコマンドを実行します。",
        en:
          "Narrows the help by names, words and keys, in either language; \(key: .runFound) runs the "
          + "chosen command.")),
    Command(
      .palette, [.character(":"), .control("p")], in: [.everywhere], footer: false,
      name: LocalizedText(ja: "コマンドを探す", en: "find a command"),
      help: LocalizedText(
        ja: "すべてのコマンドから探して実行します。名前や説明、キーの一部を、日本語でも英語でも入力できます。",
        en: "Finds any command by part of its name, explanation or key, in either language, and "
          + "runs it.")),
  ]
}
