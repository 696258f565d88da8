import GHSModel

extension EditionsScreen {
  /// The words of the screen.
  enum Words {
    static let introduction = LocalizedText(
      ja: "どの版で評価しますか。版を替えると何が変わるかを先に表示します。選んだだけでは何も変わりません。",
      en:
        "Against which edition is the product to be judged? What would change is shown first; "
        + "choosing changes nothing.")
    static let edition = LocalizedText(ja: "版", en: "Edition")
    static let state = LocalizedText(ja: "備考", en: "Note")
    static let present = LocalizedText(ja: "現在の版", en: "judged against")
    static let own = LocalizedText(ja: "自作", en: "your own")
    static let hint = LocalizedText(
      ja: "\(key: .previewEdition)：変更点を見る　\(key: .back)：やめる",
      en: "\(key: .previewEdition) shows what would change, \(key: .back) leaves it as it is")

    static func sameContent(_ title: LocalizedText) -> LocalizedText {
      LocalizedText(
        ja: "現在、この内容で評価しています。変わることはありません。（\(title.ja)）",
        en: "The product is judged against exactly this already: \(title.en).")
    }
  }
}
