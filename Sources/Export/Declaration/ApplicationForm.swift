import GHSModel

/// The application for registration (GHS適合宣言登録申請書) as far as its contents are publicly known.
///
/// The scheme is closed, so that there is nobody to send it to; a maker keeps it with the declaration, or
/// uses it where another body asks for the same facts. The official form was not found. What is known to
/// stand in it comes first; the rest is ours, optional and marked as such, and blank where nothing was
/// filled in.
struct ApplicationForm {
  let dossier: DeclarationDossier
  let language: Language

  init(_ dossier: DeclarationDossier, in language: Language) {
    self.dossier = dossier
    self.language = language
  }

  /// The document.
  var document: Document {
    let title = language(
      ja: "GHS適合宣言登録申請書", en: "Application for registration of a GHS declaration of conformity")
    return Document(
      metadata: dossier.metadata(title: title, in: language),
      header: dossier.header(title, in: language),
      footer: dossier.footer(in: language),
      blocks: [.title(Document.Title(title, overline: dossier.catalogue.title[language]))]
        + dossier.standing(in: language) + dossier.scopeNotice(in: language)
        + [
          closing,
          heading(language(ja: "申請の内容", en: "What is applied for")), .facts(known),
          heading(language(ja: "添付する書類", en: "Documents enclosed")),
          .list(Document.List(.number, items: enclosures)),
          heading(
            language(
              ja: "任意の記入欄（公式の様式では未確認）", en: "Optional fields (not confirmed by the official form)")),
          .paragraph(Document.Paragraph(optionalNote, role: .note)), .table(optional),
        ])
  }

  private var closing: Document.Block {
    .notice(
      Document.Notice(
        title: language(ja: "GHSマーク制度は終了しています", en: "The GHS mark scheme has ended"),
        paragraphs: [
          Document.Paragraph(
            language(
              ja: "登録の受付は終了しているため、この申請書の提出先はありません。適合宣言に添える控えとして作成しています。",
              en: "Registrations are no longer taken, so there is nowhere to send this form. "
                + "It is made as a record to be kept with the declaration."))
        ] + DeclarationNature.sentences.map { Document.Paragraph($0[language], role: .note) }))
  }

  private var known: [Document.Fact] {
    let content = dossier.record.content
    let categories = dossier.claimedCategories.map { "\($0.id) \($0.name[language])" }
    return [
      fact(language(ja: "会社名", en: "Company"), content.issuerName),
      fact(
        language(ja: "製品名", en: "Product"), "\(dossier.product.name) \(dossier.product.version)"),
      fact(
        language(ja: "適合レベル", en: "Level"),
        content.claimedLevel.map { language(ja: "レベル\($0)", en: "Level \($0)") } ?? ""),
      fact(
        language(ja: "適合する要求カテゴリー", en: "Categories that conform"),
        categories.joined(separator: language(ja: "、", en: ", "))),
      fact(language(ja: "ガイドライン", en: "Guideline"), dossier.catalogue.title[language]),
      fact(language(ja: "適合宣言書番号", en: "Declaration no."), content.number),
    ] + dossier.oemFacts(in: language) + dossier.registrationFacts(in: language)
  }

  private var enclosures: [String] {
    [language(ja: "GHS開発ガイドライン適合宣言書", en: "Declaration of conformity to the GHS guideline")]
      + dossier.claimedCategories.map { category in
        language(
          ja: "GHS適合報告書\(category.id)「\(category.name.ja)」",
          en: "Conformity report \(category.id), \(category.name.en)")
      }
  }

  private var optionalNote: String {
    language(
      ja: "公式の申請書の記入欄は公開資料で確認できていません。次の欄は本プログラムが補ったもので、必要なものだけを記入してください。",
      en:
        "The fields of the official form could not be confirmed from public documents. These are ours; "
        + "fill in what is needed.")
  }

  private var optional: Document.Table {
    let details = dossier.record.content.application ?? ApplicationDetails()
    let fields = [
      (language(ja: "申請者", en: "Applicant"), details.applicant),
      (language(ja: "担当部署", en: "Department"), details.department),
      (language(ja: "担当者", en: "Contact person"), details.contactPerson),
      (language(ja: "担当者の住所", en: "Contact address"), details.contactAddress),
      (language(ja: "電話番号", en: "Telephone"), details.telephone),
      (language(ja: "電子メール", en: "E-mail"), details.email),
      (language(ja: "請求書の送付先", en: "Address for invoices"), details.invoiceAddress),
      (language(ja: "製品の分類", en: "Product category"), details.productCategory),
      (
        language(ja: "適合宣言書の公表", en: "Publication of the declaration"),
        details.publication?.name.heading(in: language) ?? ""
      ),
      (language(ja: "備考", en: "Remarks"), details.remarks),
    ]
    return Document.Table(
      columns: [
        Document.Table.Column(language(ja: "欄", en: "Field"), width: 2, namesRows: true),
        Document.Table.Column(language(ja: "記入（任意）", en: "Entry (optional)"), width: 3),
      ],
      rows: fields.map { label, entry in
        .cells([Document.Table.Cell(label), Document.Table.Cell(entry)])
      })
  }

  private func fact(_ label: String, _ value: String) -> Document.Fact {
    Document.Fact(label, DeclarationDossier.orBlank(value))
  }

  private func heading(_ text: String) -> Document.Block {
    .heading(Document.Heading(.section, text))
  }
}
