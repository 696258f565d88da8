/// A field of a declaration, or of what it rests on, that a revision can change.
public enum RevisionField: String, Codable, Sendable, CaseIterable {
  // The product.
  case productName, productVersion, vendor, intendedUse, safetyClass, classification, scope
  // The declaration.
  case issuerName, issuerAddress, placeOfIssue, signatoryName, signatoryFunction, validity
  case reviewerName, reviewerFunction, supplement, oem, application
  // A judgement.
  case outcome, rationale, assessor, judgementDate, action
  // Evidence.
  case title, number, revision, section, owner, effectiveDate, expiryDate, location, content
  case fileState, certificate, keeping, requirements
  // The catalogue.
  case edition, digest

  /// The field in words.
  public var name: LocalizedText {
    let (ja, en) = words
    return LocalizedText(ja: ja, en: en)
  }

  private var words: (ja: String, en: String) {
    switch self {
    case .productName: ("製品の名称", "Name of the product")
    case .productVersion: ("製品の版", "Version of the product")
    case .vendor: ("製造業者等", "Vendor")
    case .intendedUse: ("意図する使用", "Intended use")
    case .safetyClass: ("ソフトウェア安全クラス", "Software safety class")
    case .classification: ("安全クラスの決め方", "How the safety class was decided")
    case .scope: ("ガイドラインの対象か", "Scope of the guideline")
    case .issuerName: ("発行者の名称", "Name of the issuer")
    case .issuerAddress: ("発行者の連絡先住所", "Address of the issuer")
    case .placeOfIssue: ("発行場所", "Place of issue")
    case .signatoryName: ("署名者の氏名", "Name of the signatory")
    case .signatoryFunction: ("署名者の役職", "Function of the signatory")
    case .validity: ("有効性の限定", "Limits on validity")
    case .reviewerName: ("確認者の氏名", "Name of the reviewer")
    case .reviewerFunction: ("確認者の役職", "Function of the reviewer")
    case .supplement: ("補足情報", "Additional information")
    case .oem: ("OEM供給の記載", "OEM supply")
    case .application: ("登録申請書の記入", "Fields of the application form")
    case .outcome: ("判定", "outcome")
    case .rationale: ("根拠", "rationale")
    case .assessor: ("評価者", "assessor")
    case .judgementDate: ("評価日", "date")
    case .action: ("処置", "action")
    case .title: ("名称", "title")
    case .number: ("文書番号", "document number")
    case .revision: ("版", "revision")
    case .section: ("該当箇所", "section")
    case .owner: ("管理者", "owner")
    case .effectiveDate: ("発効日", "effective date")
    case .expiryDate: ("期限", "expiry date")
    case .location: ("所在", "place")
    case .content: ("内容（SHA-256）", "content (SHA-256)")
    case .fileState: ("ファイルの状態", "state of the file")
    case .certificate: ("認証の記載", "certificate")
    case .keeping: ("保管者・保存期間", "custodian and retention")
    case .requirements: ("裏付ける要求事項", "requirements supported")
    case .edition: ("エディション", "edition")
    case .digest: ("内容（SHA-256）", "content (SHA-256)")
    }
  }
}
