import GHSModel
import TerminalKit

extension CommandTable {
  /// Looking for a requirement.
  static let search: [Command] = [
    Command(
      .searchAccept, [.enter], in: [.search],
      name: LocalizedText(ja: "ここに移動", en: "stay here"),
      help: LocalizedText(
        ja: "検索を終え、見つけた要求事項にとどまります。", en: "Ends the search and stays at what was found.")),
    Command(
      .searchCancel, [.escape], in: [.search],
      name: LocalizedText(ja: "元の位置に戻る", en: "go back"),
      help: LocalizedText(
        ja: "検索をやめ、元の位置に戻ります。", en: "Gives up and goes back to where the search began.")),
    Command(
      .searchNext, [.down, .tab], in: [.search, .palette, .picker, .reuse],
      name: LocalizedText(ja: "次の候補", en: "next match"),
      help: LocalizedText(ja: "次の候補へ移動します。", en: "Goes to the next match.")),
    Command(
      .searchPrevious, [.up, .backTab], in: [.search, .palette, .picker, .reuse], footer: false,
      name: LocalizedText(ja: "前の候補", en: "previous match"),
      help: LocalizedText(ja: "前の候補へ移動します。", en: "Goes to the match before.")),
    Command(
      .nextMatch, [.character("n")], in: [.found],
      name: LocalizedText(ja: "次の候補", en: "next match"),
      help: LocalizedText(
        ja: "検索で見つかった次の要求事項へ移動します。", en: "Goes to the next requirement that was found.")),
    Command(
      .previousMatch, [.character("N")], in: [.found],
      name: LocalizedText(ja: "前の候補", en: "previous match"),
      help: LocalizedText(
        ja: "検索で見つかった前の要求事項へ移動します。",
        en: "Goes to the requirement before that was found.")),
  ]
}
