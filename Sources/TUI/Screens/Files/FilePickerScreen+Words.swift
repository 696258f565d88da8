import GHSModel

extension FilePickerScreen {
  /// The words of choosing files.
  enum Words {
    static let title = LocalizedText(ja: "ファイルの選択", en: "Choose files")
    static let hint = LocalizedText(
      ja: "文字を入力すると絞り込みます。\(key: .markFile) で印を付けると、複数選べます。",
      en: "Type to narrow the list. \(key: .markFile) marks several files.")
    static let placeholder = LocalizedText(
      ja: "名前の一部（.で始めると隠しファイルも表示）", en: "part of a name (begin with . for hidden ones)")
    static let name = LocalizedText(ja: "名前", en: "Name")
    static let size = LocalizedText(ja: "バイト", en: "Bytes")
    static let modified = LocalizedText(ja: "更新日", en: "Modified")
    static let reading = LocalizedText(ja: "読み取っています…", en: "Reading…")
    static let folder = LocalizedText(
      ja: "\(key: .openOrTake) でこのフォルダーを開き、\(key: .parentFolder) で上のフォルダーに戻ります。",
      en: "\(key: .openOrTake) opens this folder, \(key: .parentFolder) goes to the one above.")
    static let nothing = LocalizedText(
      ja: "ここには該当する名前がありません。", en: "There is nothing of that name here.")
    static let nothingMarked = LocalizedText(
      ja: "印を付けたファイルがありません。", en: "No file is marked.")
    static let noFolder = LocalizedText(ja: "フォルダーではありません。", en: "This is no folder.")
    static let top = LocalizedText(ja: "一番上のフォルダーです。", en: "This is the topmost folder.")
    static let onlyOne = LocalizedText(
      ja: "証拠の変更では、ファイルは一つだけ選べます。", en: "Changing evidence takes one file only.")
    static let folderIsNoFile = LocalizedText(
      ja: "フォルダーには印を付けられません。中を開いてから、\(key: .markAllFiles) ですべてのファイルに印を付けられます。",
      en: "A folder cannot be marked. Open it; \(key: .markAllFiles) marks every file in it.")
    static let cannotBeTaken = LocalizedText(
      ja: "名前に制御文字を含むため使えません。名前を変えてから選んでください。",
      en: "Its name holds control characters. Rename it first.")

    static func count(_ count: Int) -> LocalizedText {
      LocalizedText(ja: "\(count)件", en: "\(count)")
    }

    /// While files are marked.
    static func marked(_ count: Int, bytes: Int?) -> LocalizedText {
      let size = bytes.map(EvidenceScreen.Words.bytes)
      return LocalizedText(
        ja: "+ \(count)個に印" + (size.map { "（\($0.ja)）" } ?? "")
          + "　\(key: .takeMarked) で決定",
        en: "+ \(count) marked" + (size.map { " (\($0.en))" } ?? "")
          + ": \(key: .takeMarked) takes "
          + (count == 1 ? "it" : "them"))
    }

    static func tooMany(_ count: Int, most: Int) -> LocalizedText {
      LocalizedText(
        ja: "一度に追加できるのは\(most)個までです（印は\(count)個）。",
        en: "At most \(most) files go at once; \(count) are marked.")
    }
  }
}
