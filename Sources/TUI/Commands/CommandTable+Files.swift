import GHSModel
import TerminalKit

extension CommandTable {
  /// Choosing files.
  static let files: [Command] = [
    Command(
      .openOrTake, [.enter], in: [.picker],
      name: LocalizedText(ja: "開く・決定", en: "open, take"),
      help: LocalizedText(
        ja: "フォルダーなら中を開きます。ファイルなら、印を付けたファイル（なければそのファイル）に決めます。",
        en: "Opens a folder. On a file, takes the marked files, or this one when none is marked.")),
    Command(
      .markFile, [.character(" "), .insert], in: [.picker],
      name: LocalizedText(ja: "印", en: "mark"),
      help: LocalizedText(
        ja: "ファイルに印を付け、又は外します。印はほかのフォルダーに移っても残ります。",
        en: "Marks a file or takes the mark away; marks stay when you go to other folders.")),
    Command(
      .markAllFiles, [.control("a")], in: [.picker],
      name: LocalizedText(ja: "すべてに印", en: "mark all"),
      help: LocalizedText(
        ja: "一覧にあるすべてのファイルに印を付け、又は外します。",
        en: "Marks every file that is listed, or takes their marks away.")),
    Command(
      .takeMarked, [.control("s")], in: [.picker],
      name: LocalizedText(ja: "印のファイルに決定", en: "take marked"),
      help: LocalizedText(
        ja: "印を付けたファイルに決めます。", en: "Takes the files that are marked.")),
    Command(
      .parentFolder, [.left, .backspace], in: [.picker],
      name: LocalizedText(ja: "上のフォルダー", en: "folder above"),
      help: LocalizedText(ja: "一つ上のフォルダーへ移動します。", en: "Goes to the folder above.")),
    Command(
      .openFolder, [.right], in: [.picker], footer: false,
      name: LocalizedText(ja: "フォルダーを開く", en: "open folder"),
      help: LocalizedText(ja: "選んだフォルダーを開きます。", en: "Opens the chosen folder.")),
    Command(
      .closePicker, [.escape], in: [.picker],
      name: LocalizedText(ja: "やめる", en: "cancel"),
      help: LocalizedText(
        ja: "入力した文字を消します。文字がなければ、選ばずに前の画面に戻ります。",
        en: "Clears what was typed; else goes back without choosing.")),
  ]
}
