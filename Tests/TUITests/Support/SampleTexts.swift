import GHSModel

/// The longer texts of a few of the sample's requirements.
enum SampleTexts {
  static let gaps = [
    LocalizedText(
      ja: "意図する使用が営業資料の文言のままで、だれが、どこで使うかが書かれていません。",
      en:
        "The intended use is copied from the sales brochure and says neither who uses it nor where."
    ),
    LocalizedText(
      ja: "安全に関する特質の一覧に、版の更新で加わった機能が反映されていません。",
      en: "The list of safety characteristics lacks the functions that a new version has brought."),
  ]

  static let example = [
    LocalizedText(
      ja: "使用者：病棟の看護師と看護補助者。1時間の操作教育を受ける。",
      en: "Users: nurses and nursing assistants of the ward, after an hour of training."),
    LocalizedText(
      ja: "特質：患者の識別。氏名、かな、生年月日、病床で見分ける。",
      en: "Characteristic: identification of the patient by name, reading, date of birth and bed."),
  ]

  static let notApplicableWhen = [
    "RM-3.1": LocalizedText(
      ja: "手順がなければ安全の検討を示せないため、どの製品でも判定します。",
      en: "Without a process no safety work can be shown, so it is judged for every product."),
    "RM-4.2": LocalizedText(
      ja: "製品に意図する使用がないことはないため、この理由で非適用とした例は認められていません。",
      en: "Every product has an intended use; reviewers have not accepted any reason so far."),
    "PS-7.2.2.3": LocalizedText(
      ja: "画面のほかに、利用者に渡す文書も表示もない場合に限ります。",
      en: "Only if there are no documents or labels for the user besides the screens."),
  ]

  static let seeAlso = [
    "RM-4.2": ["RM-4.3", "PS-7.2.2.3"],
    "PS-7.2.2.3": ["RM-4.2"],
  ]
}
