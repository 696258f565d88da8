import GHSModel

extension JournalScreen {
  /// The words of the journal.
  enum Words {
    static let title = LocalizedText(ja: "記録", en: "Journal")
    static let number = LocalizedText(ja: "番号", en: "No.")
    static let time = LocalizedText(ja: "時刻(UTC)", en: "Time (UTC)")
    static let actor = LocalizedText(ja: "操作者", en: "Actor")
    static let operation = LocalizedText(ja: "操作", en: "Operation")
    static let hash = LocalizedText(ja: "ハッシュ", en: "Hash")
    static let previousHash = LocalizedText(ja: "直前の記録", en: "Follows")
    static let nothingChosen = LocalizedText(ja: "記録がありません。", en: "There is no entry.")
    static let readingHint = LocalizedText(
      ja: "\(key: .back)：一覧に戻る", en: "\(key: .back) goes back to the list")

    static func hint(_ count: Int) -> LocalizedText {
      LocalizedText(
        ja: "新しい順　全\(count)件　　\(key: .verifyJournal)：改変がないか検証",
        en: count == 1
          ? "The only entry   \(key: .verifyJournal) verifies the journal"
          : "All \(count) entries, newest first   \(key: .verifyJournal) verifies the journal")
    }

    static func older(than count: Int) -> LocalizedText {
      LocalizedText(
        ja: "最新の\(count)件　　下へ進むと、古い記録を続けて読み込みます",
        en: "The latest \(count) entries; older ones follow as you go down")
    }

    static let values = LocalizedText(ja: "変更前→変更後", en: "Before → after")

    static func changes(_ count: Int) -> LocalizedText {
      LocalizedText(
        ja: "変更の内容（\(count)件）", en: "\(count) " + (count == 1 ? "change" : "changes"))
    }
  }
}
