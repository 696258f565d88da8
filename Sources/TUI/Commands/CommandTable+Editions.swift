import GHSModel
import TerminalKit

extension CommandTable {
  /// Going over to another edition of the catalogue.
  static let editions: [Command] = [
    Command(
      .previewEdition, [.enter], in: [.editions],
      name: LocalizedText(ja: "変更点を見る", en: "what changes"),
      help: LocalizedText(
        ja: "選んだ版に移行すると何が変わるかを表示します。まだ何も変わりません。",
        en: "Shows what would change with the chosen edition. Nothing is changed yet.")),
    Command(
      .migrate, [.enter], in: [.migration],
      name: LocalizedText(ja: "移行する", en: "migrate"),
      help: LocalizedText(
        ja: "表示されている版に移行します。その前に確認します。",
        en: "Goes over to the edition whose changes are shown, after a question.")),
    Command(
      .showEditions, [.character("V")], in: judged, footer: false,
      name: LocalizedText(ja: "別の版へ移行", en: "other edition"),
      help: LocalizedText(
        ja: "製品を評価する要求事項カタログを、別の版や自作のものに替えます。何が変わるかを先に表示します。",
        en: "Judges the product against another edition or a catalogue of your own; what that "
          + "changes is shown first.")),
  ]
}
