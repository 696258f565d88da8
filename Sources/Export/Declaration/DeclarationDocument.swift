public import GHSModel

/// The declaration of conformity as a printed document, one to two pages.
///
/// It holds the eight minimum contents of ISO/IEC 17050-1:2004, clause 6.1, under their letters, date and
/// place (f) beside the signature (g), and says in plain words what it is not. No mark is drawn.
public struct DeclarationDocument: Sendable {
  private let dossier: DeclarationDossier
  private let language: Language
  private var content: DeclarationContent { dossier.record.content }

  /// Prepares the declaration of a dossier in one language.
  public init(_ dossier: DeclarationDossier, in language: Language) {
    self.dossier = dossier
    self.language = language
  }

  /// The document.
  public var document: Document {
    let title = language(ja: "適合宣言書", en: "Declaration of conformity")
    return Document(
      metadata: dossier.metadata(
        title: [title, content.number].filter { !$0.isEmpty }.joined(separator: " "), in: language),
      header: dossier.header(title, in: language),
      footer: dossier.footer(in: language),
      blocks: [
        .title(
          Document.Title(
            dossier.mark(in: language) + title,
            overline: language(
              ja: "供給者適合宣言（JIS Q 17050-1:2005）",
              en: "Supplier's declaration of conformity (ISO/IEC 17050-1:2004)")))
      ] + dossier.standing(in: language) + dossier.scopeNotice(in: language)
        + [.facts(identification)] + statement
        + [.facts(requirements + circumstances), .signature(signature)]
        + supplement + [nature])
  }

  /// Contents a, b and c.
  private var identification: [Document.Fact] {
    let product = dossier.product
    return [
      Document.Fact(label(.identifier), identifier),
      fact(
        .issuer,
        [content.issuerName, content.issuerAddress].filter { !$0.isEmpty }.joined(separator: "\n")),
      Document.Fact(
        label(.object),
        [
          Document.Paragraph("\(product.name) \(product.version)", role: .strong),
          Document.Paragraph(language(ja: "製造業者等：", en: "Vendor: ") + product.vendor),
        ]
          + (product.intendedUse.isEmpty
            ? []
            : [
              Document.Paragraph(
                language(ja: "意図する使用：", en: "Intended use: ") + product.intendedUse)
            ])
          + [
            Document.Paragraph(
              language(ja: "ガイドラインの対象か：", en: "Scope of the guideline: ")
                + dossier.scopeFact(in: language),
              role: .note)
          ]),
    ] + dossier.oemFacts(in: language)
  }

  /// The number, and below it which declaration this one replaces.
  private var identifier: [Document.Paragraph] {
    let number = Document.Paragraph(DeclarationDossier.orBlank(content.number))
    guard let former = dossier.lineage.revision?.supersedes else { return [number] }
    let replaces = language(
      ja: "\(former.issuedOn)発行の\(former.number)を改訂し、これに代わるもの",
      en: "Revises and replaces \(former.number), issued on \(former.issuedOn)")
    return [number, Document.Paragraph(replaces, role: .note)]
  }

  /// Content d.
  private var statement: [Document.Block] {
    let categories = dossier.claimedCategories
      .map { language(ja: "\($0.name.ja)（\($0.id)）", en: "\($0.name.en) (\($0.id))") }
      .joined(separator: language(ja: "、", en: ", "))
    let claim = language(
      ja:
        "上記の対象は、\(dossier.catalogue.title.ja)の要求カテゴリーのうち、\(DeclarationDossier.orBlank(categories))の要求事項に適合していることを宣言します。",
      en:
        "We declare that the object above conforms to the requirements of these categories of the "
        + "\(dossier.catalogue.title.en): \(DeclarationDossier.orBlank(categories)).")
    let consequence = content.claimedLevel.map { level in
      language(
        ja: "同ガイドラインのレベルの規則に照らすと、レベル\(level)に相当します。",
        en: "By the level rule of the guideline this corresponds to level \(level).")
    }
    return [
      .heading(Document.Heading(.section, label(.statement))),
      .paragraph(Document.Paragraph(claim, role: .strong)),
    ] + (consequence.map { [.paragraph(Document.Paragraph($0))] } ?? [])
  }

  /// Content e.
  private var requirements: [Document.Fact] {
    let cited = Set(
      dossier.claimedCategories.flatMap(\.requirements).flatMap(\.clauses).map(\.standard))
    let standards = dossier.catalogue.standards.filter { cited.contains($0.id) }.map { standard in
      let name = Self.unbroken(standard.id)
      return standard.jis.map(Self.unbroken)
        .map { language(ja: "\(name)（\($0)）", en: "\(name) (\($0))") } ?? name
    }
    let reference = dossier.record.assessment.catalogue
    let safetyClass = dossier.record.derivation.safetyClass.rawValue
    return [
      Document.Fact(
        label(.requirements),
        [
          Document.Paragraph(dossier.catalogue.title[language]),
          Document.Paragraph(
            language(
              ja: "参照する規格（規格そのものへの適合は宣言しない）：",
              en: "Standards referred to (conformity to them as such is not declared): ")
              + standards.joined(separator: language(ja: "、", en: ", ")),
            role: .note),
          Document.Paragraph(
            language(
              ja: "ソフトウェア安全クラス\(safetyClass)として適用。要求事項カタログ",
              en: "Applied for software safety class \(safetyClass). Catalogue")
              + " \(reference.id) \(reference.edition), SHA-256 \(reference.digest.hexadecimal)",
            role: .note),
        ])
    ]
  }

  /// A designation such as `JIS T 14971:2012` within which no line breaks.
  private static func unbroken(_ designation: String) -> String {
    designation.replacing(" ", with: "\u{A0}")
  }

  /// Contents f and h, and who reviewed.
  private var circumstances: [Document.Fact] {
    let date =
      dossier.isDraft ? language(ja: "未発行", en: "not issued") : "\(dossier.record.issuedOn)"
    return [
      fact(.dateAndPlace, "\(date)　\(DeclarationDossier.orBlank(content.placeOfIssue))"),
      fact(.validity, DeclarationDossier.orBlank(content.validity)),
      Document.Fact(
        language(ja: "適合の確認者", en: "Conformity reviewed by"),
        DeclarationDossier.orBlank(
          [content.reviewerName, content.reviewerFunction].filter { !$0.isEmpty }
            .joined(separator: language(ja: "　", en: ", ")))),
    ] + dossier.registrationFacts(in: language)
  }

  /// Content g.
  private var signature: Document.Signature {
    Document.Signature(
      statement: label(.signatory)
        + language(ja: "（発行者を代表して）", en: ", for and on behalf of the issuer"),
      // The signature may stand on a page of its own: it says what is signed.
      lines: [
        Document.Fact(language(ja: "署名の対象", en: "What is signed"), signedObject),
        Document.Fact(language(ja: "署名", en: "Signature"), ""),
        Document.Fact(language(ja: "氏名", en: "Name"), content.signatoryName),
        Document.Fact(language(ja: "役職", en: "Function"), content.signatoryFunction),
      ])
  }

  /// The declaration, its object and its claim in one sentence.
  private var signedObject: String {
    let product = "\(dossier.product.name) \(dossier.product.version)"
    let number = DeclarationDossier.orBlank(content.number)
    let categories = DeclarationDossier.orBlank(
      dossier.claimedCategories.map(\.id.rawValue)
        .joined(separator: language(ja: "、", en: ", ")))
    return language(
      ja: "適合宣言書\(number)（\(product)の要求カテゴリー\(categories)への適合）",
      en: "Declaration \(number): conformity of \(product) in the categories \(categories)")
  }

  private var supplement: [Document.Block] {
    let head = dossier.record.journalHead
    var paragraphs: [Document.Paragraph] = []
    if !content.supplement.isEmpty { paragraphs.append(Document.Paragraph(content.supplement)) }
    paragraphs.append(
      Document.Paragraph(
        language(
          ja: "裏付けとなる文書：要求カテゴリーごとの適合報告書。記録（監査証跡）\(head.sequence)件目のハッシュ（SHA-256）：\(head.hash)",
          en: "Supporting documents: the conformity report of each category. "
            + "Journal entry \(head.sequence), SHA-256 \(head.hash)"),
        role: .note))
    return [
      .heading(Document.Heading(.section, language(ja: "補足情報", en: "Additional information")))
    ] + paragraphs.map { .paragraph($0) }
  }

  private var nature: Document.Block {
    .notice(
      Document.Notice(
        title: language(ja: "この宣言について", en: "About this declaration"),
        paragraphs: (DeclarationNature.sentences + [dossier.catalogue.nature])
          .map { Document.Paragraph($0[language]) }))
  }

  private func fact(_ item: DeclarationItem, _ value: String) -> Document.Fact {
    Document.Fact(label(item), DeclarationDossier.orBlank(value))
  }

  private func label(_ item: DeclarationItem) -> String {
    "\(item.letter)) \(item.name[language])"
  }
}
