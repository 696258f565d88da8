import GHSModel

extension ApplicationDetailsForm {
  /// The words of the form.
  enum Words {
    static let title = LocalizedText(ja: "登録申請書", en: "Application form")
    static let nature = LocalizedText(
      ja: "GHSマーク制度は終了し、申請は受け付けられていません。宣言の控えとして残す書類です。公式の様式の記入欄は不明のため、"
        + "欄は ghs 独自のもので、すべて任意です。",
      en: "The mark scheme has ended and takes no applications; this is kept with the declaration. "
        + "The official fields are not known: these are ours, and all may stay empty.")
    static let applicant = LocalizedText(ja: "申請者", en: "Applicant")
    static let applicantNote = LocalizedText(
      ja: "空欄なら、申請者は発行者です。", en: "The issuer, if this stays empty.")
    static let department = LocalizedText(ja: "担当部署", en: "Department")
    static let contactPerson = LocalizedText(ja: "担当者", en: "Contact")
    static let contactAddress = LocalizedText(ja: "担当者の住所", en: "Address")
    static let telephone = LocalizedText(ja: "電話番号", en: "Telephone")
    static let email = LocalizedText(ja: "電子メール", en: "E-mail")
    static let invoiceAddress = LocalizedText(ja: "請求書送付先", en: "Invoices to")
    static let productCategory = LocalizedText(ja: "製品の分類", en: "Category")
    static let productCategoryNote = LocalizedText(
      ja: "電子カルテ、画像管理など。", en: "The kind of product: medical records, images …")
    static let publication = LocalizedText(ja: "公表の希望", en: "Publication")
    static let noWish = LocalizedText(ja: "記入しない", en: "not stated")
    static let remarks = LocalizedText(ja: "備考", en: "Remarks")
    static let saved = LocalizedText(
      ja: "登録申請書の記入を下書きに保存しました。", en: "Saved the application form with the draft.")
  }
}
