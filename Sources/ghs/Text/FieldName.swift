import GHSModel

extension InputError.Field {
  /// The field as it is labelled on screens and in documents.
  var name: LocalizedText {
    switch self {
    case .productName: LocalizedText(ja: "製品名", en: "product name")
    case .productVersion: LocalizedText(ja: "製品のバージョン", en: "product version")
    case .vendor: LocalizedText(ja: "製造業者等", en: "vendor")
    case .intendedUse: LocalizedText(ja: "意図する使用", en: "intended use")
    case .scopeAnsweredBy: LocalizedText(ja: "回答者", en: "person who answered")
    case .scopeRemarks: LocalizedText(ja: "回答の根拠", en: "remarks on the answers")
    case .classificationReason:
      LocalizedText(ja: "安全クラス分類の理由", en: "reason for the safety class")
    case .classificationDecidedBy:
      LocalizedText(ja: "安全クラスの決定者", en: "person who decided the safety class")
    case .rationale: LocalizedText(ja: "判定の根拠", en: "rationale")
    case .assessor: LocalizedText(ja: "評価者", en: "assessor")
    case .actionDescription: LocalizedText(ja: "処置の内容", en: "action")
    case .actionOwner: LocalizedText(ja: "処置の担当者", en: "owner of the action")
    case .actionDueDate: LocalizedText(ja: "処置の期限", en: "due date of the action")
    case .evidenceTitle: LocalizedText(ja: "証拠の名称", en: "title of the evidence")
    case .evidenceNumber: LocalizedText(ja: "文書番号", en: "document number")
    case .evidenceRevision: LocalizedText(ja: "版", en: "revision")
    case .evidenceSection: LocalizedText(ja: "該当箇所", en: "section")
    case .evidenceOwner: LocalizedText(ja: "管理者", en: "owner of the evidence")
    case .evidenceEffectiveDate: LocalizedText(ja: "発効日", en: "effective date")
    case .evidenceExpiryDate: LocalizedText(ja: "有効期限", en: "expiry date")
    case .evidenceURL: LocalizedText(ja: "URL", en: "URL")
    case .evidencePath: LocalizedText(ja: "ファイルのパス", en: "file path")
    case .evidenceCustodian: LocalizedText(ja: "保管者", en: "custodian of the evidence")
    case .evidenceRetention: LocalizedText(ja: "保管場所・保存期間", en: "retention of the evidence")
    case .evidenceRetainedUntil: LocalizedText(ja: "保存の期限", en: "last day of retention")
    case .certificateStandard: LocalizedText(ja: "認証の規格", en: "standard of the certificate")
    case .certificateBody: LocalizedText(ja: "認証機関", en: "certification body")
    case .certificateScope: LocalizedText(ja: "認証の範囲", en: "scope of the certificate")
    case .declarationNumber: LocalizedText(ja: "適合宣言書の識別番号", en: "number of the declaration")
    case .issuerName: LocalizedText(ja: "発行者の名称", en: "name of the issuer")
    case .issuerAddress: LocalizedText(ja: "発行者の連絡先住所", en: "address of the issuer")
    case .placeOfIssue: LocalizedText(ja: "発行場所", en: "place of issue")
    case .validity: LocalizedText(ja: "有効性の限定", en: "limits on validity")
    case .supplement: LocalizedText(ja: "補足情報", en: "additional information")
    case .signatoryName: LocalizedText(ja: "署名者の氏名", en: "name of the signatory")
    case .signatoryFunction: LocalizedText(ja: "署名者の役職", en: "function of the signatory")
    case .reviewerName: LocalizedText(ja: "確認者の氏名", en: "name of the reviewer")
    case .reviewerFunction: LocalizedText(ja: "確認者の役職", en: "function of the reviewer")
    case .applicant: LocalizedText(ja: "申請者", en: "applicant")
    case .applicantDepartment: LocalizedText(ja: "担当部署", en: "department")
    case .contactPerson: LocalizedText(ja: "担当者", en: "contact person")
    case .contactAddress: LocalizedText(ja: "担当者の住所", en: "contact address")
    case .contactTelephone: LocalizedText(ja: "電話番号", en: "telephone number")
    case .contactEmail: LocalizedText(ja: "電子メールアドレス", en: "e-mail address")
    case .invoiceAddress: LocalizedText(ja: "請求書の送付先", en: "address for invoices")
    case .productCategory: LocalizedText(ja: "製品の分類", en: "product category")
    case .publication: LocalizedText(ja: "公表の希望", en: "wish about publication")
    case .applicationRemarks: LocalizedText(ja: "申請書の備考", en: "remarks on the application")
    case .supplier: LocalizedText(ja: "OEM供給者", en: "OEM supplier")
    case .supplierProduct: LocalizedText(ja: "供給者の製品名", en: "supplier's product")
    case .supplierDeclaration:
      LocalizedText(ja: "供給者の適合宣言書番号・登録番号", en: "number of the supplier's declaration")
    case .supplierLevel: LocalizedText(ja: "供給者の宣言レベル", en: "level of the supplier's declaration")
    case .supplierCheckedOn:
      LocalizedText(
        ja: "供給者の宣言内容を確認した日", en: "day on which the supplier's declaration was checked")
    case .supplierCheckRemarks:
      LocalizedText(ja: "供給者の宣言内容の確認方法", en: "how the supplier's declaration was checked")
    case .registrationNumber: LocalizedText(ja: "登録番号", en: "registration number")
    case .registrationPermitDate: LocalizedText(ja: "使用許可証の発行日", en: "date of the permit")
    case .registrationRenewal: LocalizedText(ja: "更新日", en: "date of renewal")
    case .registrationEndDate: LocalizedText(ja: "登録の終了日", en: "end of the registration")
    case .registrationEndReason:
      LocalizedText(ja: "登録の終了の理由", en: "reason for the end of the registration")
    case .withdrawalReason: LocalizedText(ja: "撤回の理由", en: "reason for the withdrawal")
    case .actor: LocalizedText(ja: "操作者", en: "actor")
    }
  }
}
