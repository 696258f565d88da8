import GHSModel

/// What a declaration is and is not, in plain words, as every document of a declaration says it.
enum DeclarationNature {
  /// The sentences of a declaration, in their order.
  static let sentences = [
    LocalizedText(
      ja: "これは発行者が自らの責任で行う自己適合宣言であり、第三者による認証ではありません。",
      en: "This is a self-declaration under the sole responsibility of the issuer. "
        + "It is not a certification by a third party."),
    LocalizedText(
      ja: "ヘルスソフトウェア推進協議会のGHSマーク制度は終了しています。この宣言は同制度への登録ではなく、マークの使用を認めるものでもありません。",
      en: "The GHS mark scheme of the Good Health Software Promotion Council has ended. "
        + "This declaration is no registration under that scheme and gives no right to use its mark."
    ),
  ]

  /// What has to be said beside every registration that is named.
  static let pastRegistration = LocalizedText(
    ja: "GHSマーク制度は終了しています。これは過去の登録の記録であり、現在の登録を示すものではありません。",
    en: "The GHS mark scheme has ended. This records a registration of the past; "
      + "it does not show that there is one now.")

  /// The sentences of an assessment without a declaration.
  private static let ofAssessment = [
    LocalizedText(
      ja: "これは製造業者等が自ら行った評価の記録です。適合を宣言するものではなく、第三者による認証でもありません。",
      en:
        "This is a record of how the vendor assessed its own product. It declares no conformity and is no "
        + "certification by a third party."),
    LocalizedText(
      ja: "ヘルスソフトウェア推進協議会のGHSマーク制度は終了しています。この記録は同制度への登録ではなく、マークの使用を認めるものでもありません。",
      en: "The GHS mark scheme of the Good Health Software Promotion Council has ended. "
        + "This record is no registration under that scheme and gives no right to use its mark."),
  ]

  /// The sentences for what a package is about.
  static func sentences(of subject: PackageSubject) -> [LocalizedText] {
    subject == .declaration ? sentences : ofAssessment
  }
}
