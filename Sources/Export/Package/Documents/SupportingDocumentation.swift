import GHSModel

/// The supporting documentation (ISO/IEC 17050-2:2004, JIS Q 17050-2:2005): from each clause to its
/// judgement, its evidence, the digest, who keeps it and for how long.
struct SupportingDocumentation {
  let dossier: DeclarationDossier
  let completeness: Completeness
  let language: Language

  init(_ dossier: DeclarationDossier, completeness: Completeness, in language: Language) {
    self.dossier = dossier
    self.completeness = completeness
    self.language = language
  }

  /// The document.
  var document: Document {
    let title = language(ja: "支援文書", en: "Supporting documentation")
    return Document(
      metadata: dossier.metadata(title: title, in: language),
      header: dossier.header(title, in: language),
      footer: dossier.footer(in: language),
      blocks: [
        .title(
          Document.Title(
            title,
            overline: language(ja: "JIS Q 17050-2:2005", en: "ISO/IEC 17050-2:2004"),
            subtitle: dossier.catalogue.title[language]))
      ] + dossier.standing(in: language) + dossier.scopeNotice(in: language)
        + [
          .facts(cover), heading(language(ja: "裏付け", en: "What supports the judgements")),
          .paragraph(Document.Paragraph(retentionNote, role: .note)), .table(trace),
        ] + statement + [nature])
  }

  private var cover: [Document.Fact] {
    let content = dossier.record.content
    return [
      Document.Fact(
        language(ja: "適合宣言書番号", en: "Declaration no."),
        DeclarationDossier.orBlank(content.number)),
      Document.Fact(
        language(ja: "発行者", en: "Issuer"), DeclarationDossier.orBlank(content.issuerName)),
      Document.Fact(
        language(ja: "製品", en: "Product"), "\(dossier.product.name) \(dossier.product.version)"),
      Document.Fact(
        language(ja: "宣言したレベル", en: "Level claimed"),
        DeclarationDossier.orBlank(content.claimedLevel.map(String.init) ?? "")),
      Document.Fact(
        language(ja: "導出されたレベル", en: "Level derived"),
        dossier.record.derivation.conclusion[language]),
      Document.Fact(language(ja: "版", en: "Version"), completeness.audience.name[language]),
    ] + dossier.oemFacts(in: language) + dossier.registrationFacts(in: language)
  }

  private var retentionNote: String {
    language(
      ja: "保管者を記入していない証拠は、管理者（又は発行者）が保管します。保管場所と保存期間は発行者が定めます（任意の記入欄）。"
        + "証拠の内容は SHA-256 で照合できます。",
      en:
        "Where no custodian is named, the owner or else the issuer keeps the evidence. The issuer "
        + "decides where and how long (optional fields). Its content can be checked by SHA-256.")
  }

  private var trace: Document.Table {
    Document.Table(
      columns: [
        Document.Table.Column(language(ja: "要求事項・箇条", en: "Requirement, clause"), width: 2.4),
        Document.Table.Column(language(ja: "判定", en: "Judgement"), width: 1.3),
        Document.Table.Column(language(ja: "証拠・SHA-256", en: "Evidence, SHA-256"), width: 4.9),
        Document.Table.Column(language(ja: "保管者", en: "Kept by"), width: 1.7),
        Document.Table.Column(language(ja: "保管場所・期間", en: "Where, how long"), width: 1.7),
      ],
      rows: dossier.reportedCategories.flatMap { category in
        [.group("\(category.id)　\(category.name[language])")]
          + category.requirements.flatMap { rows($0, in: category) }
      }, bookmarksRows: true)
  }

  private func rows(
    _ requirement: Requirement, in category: GHSModel.Category
  ) -> [Document.Table.Row] {
    let outcome = dossier.record.derivation.categories.first { $0.id == category.id }?
      .requirements.first { $0.id == requirement.id }
    let doesNotApply = outcome?.reason == .doesNotApply
    let judgement =
      doesNotApply
      ? language(ja: "対象外", en: "Does not apply")
      : dossier.record.assessment.judgement(of: requirement.id).outcome.name.heading(in: language)
    let head = [
      Document.Table.Cell(
        [Document.Paragraph("\(requirement.id)", role: .strong)]
          + requirement.clauses.map { Document.Paragraph("\($0)", role: .note) }),
      Document.Table.Cell(judgement),
    ]
    let evidence = dossier.record.assessment.evidence(for: requirement.id)
    guard !evidence.isEmpty else {
      return [.cells(head + [Document.Table.Cell("—"), blank, blank])]
    }
    return evidence.enumerated().map { place, piece in
      .cells(
        (place == 0 ? head : [blank, blank])
          + [
            Document.Table.Cell(paragraphs(piece)), Document.Table.Cell(keeper(piece)),
            Document.Table.Cell(retention(piece)),
          ])
    }
  }

  private var blank: Document.Table.Cell { Document.Table.Cell("") }

  private func paragraphs(_ evidence: Evidence) -> [Document.Paragraph] {
    let place = [evidence.number, evidence.revision, evidence.section].filter { !$0.isEmpty }
      .joined(separator: language(ja: "、", en: ", "))
    var lines = place.isEmpty ? [] : [place]
    switch evidence.content {
    case .none: break
    case .url(let address): lines.append(address)
    case .file(let file): lines += [file.name, file.digest.hexadecimal]
    }
    return [Document.Paragraph("\(evidence.id) \(evidence.title)")]
      + lines.map { Document.Paragraph($0, role: .note) }
  }

  private func keeper(_ evidence: Evidence) -> [Document.Paragraph] {
    let custodian =
      evidence.custodian.isEmpty ? dossier.record.content.issuerName : evidence.custodian
    let isEnclosed = !completeness.leftOut.contains { $0.id == evidence.id.rawValue }
    let note =
      isEnclosed
      ? language(ja: "写しを同梱", en: "copy enclosed") : language(ja: "同梱せず", en: "not enclosed")
    return [Document.Paragraph(custodian), Document.Paragraph(note, role: .note)]
  }

  private func retention(_ evidence: Evidence) -> [Document.Paragraph] {
    guard let keeping = evidence.keeping else { return [] }
    let until = keeping.until.map { language(ja: "\($0) まで", en: "until \($0)") }
    return [keeping.retention, until ?? ""].filter { !$0.isEmpty }.map { Document.Paragraph($0) }
  }

  private var nature: Document.Block {
    .notice(
      Document.Notice(
        title: dossier.subject == .declaration
          ? language(ja: "この宣言について", en: "About this declaration")
          : language(ja: "この記録について", en: "About this record"),
        paragraphs: DeclarationNature.sentences(of: dossier.subject).map {
          Document.Paragraph($0[language], role: .note)
        }
      ))
  }

  func heading(_ text: String) -> Document.Block {
    .heading(Document.Heading(.section, text))
  }
}
