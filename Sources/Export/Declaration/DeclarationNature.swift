import GHSModel

/// What a declaration is and is not, in plain words, as every document of a declaration says it.
enum DeclarationNature {
  /// The sentences, in their order.
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
}
