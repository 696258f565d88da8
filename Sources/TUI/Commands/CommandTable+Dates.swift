import GHSModel
import TerminalKit

extension CommandTable {
  /// What falls due, and beginning a revision after its changes have been read.
  static let dates: [Command] = [
    Command(
      .beginRevision, [.enter, .character("v")], in: [.revision],
      name: LocalizedText(ja: "下書きを作る", en: "begin draft"),
      help: LocalizedText(
        ja: "表示されている変更を踏まえて、改訂の下書きを作ります。",
        en: "Begins the draft of the revision whose changes are shown.")),
    Command(
      .openReminder, [.enter], in: [.reminders],
      name: LocalizedText(ja: "製品を開く", en: "open product"),
      help: LocalizedText(
        ja: "選んだ期日の製品の自己評価を開きます。",
        en: "Opens the assessment of the product the chosen day is about.")),
    Command(
      .showReminders, [.character("D")], in: [.products], footer: false,
      name: LocalizedText(ja: "期日", en: "due dates"),
      help: LocalizedText(
        ja: "証拠・認証の期限、処置の期日など、期日のあるものを全製品にわたって日付順に表示します。",
        en: "Lists what falls due over all products: expiring evidence and certificates, actions.")),
  ]
}
