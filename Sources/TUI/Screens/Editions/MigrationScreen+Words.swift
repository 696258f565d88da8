import GHSModel

extension MigrationScreen {
  /// The words of the screen.
  enum Words {
    static let hint = LocalizedText(
      ja: "まだ何も変更していません　\(key: .migrate)：移行する　\(key: .back)：やめる",
      en: "Nothing has been changed   \(key: .migrate) migrates, \(key: .back) does not")
    static let yes = LocalizedText(ja: "移行する", en: "Migrate")
    static let no = LocalizedText(ja: "移行しない", en: "Leave it as it is")
    static let outdated = LocalizedText(
      ja: "変更点を表示している間に、この製品が別の操作で変更されました。移行はしていません。変更点を表示し直してください。",
      en: "Someone has changed the product while this was shown. Nothing was migrated; look at "
        + "what would change again.")

    static func question(
      _ product: String, _ edition: LocalizedText, _ counts: MigrationCounts.Judgements
    ) -> LocalizedText {
      LocalizedText(
        ja: "「\(product)」を「\(edition.ja)」で評価することにしますか。\n\(counts.sentence.ja)。",
        en: "Judge “\(product)” against “\(edition.en)” from now on?\n\(counts.sentence.en).")
    }

    static func done(
      _ edition: LocalizedText, _ counts: MigrationCounts.Judgements
    ) -> LocalizedText {
      let again = counts.judgeAgain
      return LocalizedText(
        ja: "「\(edition.ja)」に移行しました。"
          + (again == 0 ? "" : "判定し直す要求事項：\(again)件。") + "\(key: .undo) で元の版に戻せます。",
        en: "Judged against “\(edition.en)” now."
          + (again == 0 ? "" : " To be judged again: \(again).") + " \(key: .undo) goes back.")
    }
  }
}
