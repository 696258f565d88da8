/// The eight minimum contents of a supplier's declaration (ISO/IEC 17050-1:2004, clause 6.1 a to h).
public enum DeclarationItem: String, Codable, Sendable, CaseIterable {
  /// a) The unique identifier.
  case identifier
  /// b) Name and contact address of the issuer.
  case issuer
  /// c) Identification of the object.
  case object
  /// d) The statement of conformity.
  case statement
  /// e) The standards or requirements, complete.
  case requirements
  /// f) Date and place of issue.
  case dateAndPlace
  /// g) Signature, name and function of the authorised person.
  case signatory
  /// h) Limits on the validity.
  case validity

  /// The letter in the standard.
  public var letter: String {
    switch self {
    case .identifier: "a"
    case .issuer: "b"
    case .object: "c"
    case .statement: "d"
    case .requirements: "e"
    case .dateAndPlace: "f"
    case .signatory: "g"
    case .validity: "h"
    }
  }

  /// The name of the content.
  public var name: LocalizedText {
    switch self {
    case .identifier:
      LocalizedText(ja: "適合宣言書の識別番号", en: "Identification of the declaration")
    case .issuer: LocalizedText(ja: "発行者の名称及び連絡先住所", en: "Name and contact address of the issuer")
    case .object: LocalizedText(ja: "宣言の対象", en: "Object of the declaration")
    case .statement: LocalizedText(ja: "適合の表明", en: "Statement of conformity")
    case .requirements:
      LocalizedText(ja: "適合を宣言する要求事項", en: "Requirements declared to be fulfilled")
    case .dateAndPlace: LocalizedText(ja: "発行日及び発行場所", en: "Date and place of issue")
    case .signatory: LocalizedText(ja: "署名者の氏名及び役職", en: "Name and function of the signatory")
    case .validity: LocalizedText(ja: "有効性の限定", en: "Limits on validity")
    }
  }
}

extension DeclarationContent {
  /// Which of the eight contents are missing for a product.
  ///
  /// The requirements (e) and the date (f) come from the program; the place has to be filled in.
  public func missingItems(for product: Product) -> [DeclarationItem] {
    DeclarationItem.allCases.filter { item in
      switch item {
      case .identifier: number.isEmpty
      case .issuer: issuerName.isEmpty || issuerAddress.isEmpty
      case .object: product.name.isEmpty || product.version.isEmpty
      case .statement: claimedLevel == nil || claimedCategories.isEmpty
      case .requirements: false
      case .dateAndPlace: placeOfIssue.isEmpty
      case .signatory: signatoryName.isEmpty || signatoryFunction.isEmpty
      case .validity: validity.isEmpty
      }
    }
  }
}
