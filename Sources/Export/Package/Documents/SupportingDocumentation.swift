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
          .paragraph(Document.Paragraph(traceNote, role: .note)), .table(trace),
        ] + register
        + CompletenessSection(dossier: dossier, completeness: completeness, language: language)
        .blocks + [nature])
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
        DeclarationDossier.orBlank(
          content.claimedLevel.map { language(ja: "レベル\($0)", en: "Level \($0)") } ?? "")),
      Document.Fact(
        language(ja: "導出されたレベル", en: "Level derived"),
        dossier.record.derivation.conclusion[language]),
      Document.Fact(language(ja: "公開の範囲", en: "Disclosure"), completeness.audience.name[language]),
    ] + dossier.oemFacts(in: language) + dossier.registrationFacts(in: language)
  }

  private var traceNote: String {
    language(
      ja: "証拠は番号で示します。SHA-256、保管者及び保存期間は、この表に続く「証拠の台帳」にあります。",
      en:
        "Evidence is cited by its number. The register of evidence below has its SHA-256, who keeps "
        + "it and how long.")
  }

  private var trace: Document.Table {
    Document.Table(
      columns: [
        Document.Table.Column(
          language(ja: "要求事項・箇条", en: "Requirement, clause"), width: 3, namesRows: true),
        Document.Table.Column(language(ja: "判定", en: "Judgement"), width: 1.3),
        Document.Table.Column(language(ja: "証拠・該当箇所", en: "Evidence, section"), width: 4.7),
      ],
      rows: dossier.reportedCategories.flatMap { category in
        [.group("\(category.id)　\(category.name[language])")]
          + category.requirements.map { row($0, in: category) }
      }, bookmarksRows: true)
  }

  private func row(
    _ requirement: Requirement, in category: GHSModel.Category
  ) -> Document.Table.Row {
    let outcome = dossier.record.derivation.categories.first { $0.id == category.id }?
      .requirements.first { $0.id == requirement.id }
    let doesNotApply = outcome?.reason == .doesNotApply
    let judgement =
      doesNotApply
      ? language(ja: "対象外", en: "Does not apply")
      : dossier.record.assessment.judgement(of: requirement.id).outcome.name.heading(in: language)
    let evidence = dossier.record.assessment.evidence(for: requirement.id).flatMap(citation)
    return .cells([
      Document.Table.Cell([
        Document.Paragraph("\(requirement.id) \(requirement.title[language])", role: .strong),
        Document.Paragraph(clauses(of: requirement), role: .note),
      ]),
      Document.Table.Cell(judgement),
      Document.Table.Cell(evidence.isEmpty ? [Document.Paragraph("—")] : evidence),
    ])
  }

  /// The clauses of the standards, none of them broken between two lines.
  private func clauses(of requirement: Requirement) -> String {
    requirement.clauses.map { "\($0)".replacing(" ", with: "\u{A0}") }
      .joined(separator: language(ja: "、", en: ", "))
  }

  /// Evidence by the number it has in the register, and where in it to look.
  private func citation(of evidence: Evidence) -> [Document.Paragraph] {
    [Document.Paragraph("\(evidence.id) \(evidence.title)")]
      + (evidence.section.isEmpty ? [] : [Document.Paragraph(evidence.section, role: .note)])
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
