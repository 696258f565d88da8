public import GHSModel

/// The conformity report of one category: cover facts, counts, and the checklist that was judged.
public struct ConformityReport: Sendable {
  let dossier: DeclarationDossier
  let category: GHSModel.Category
  let language: Language

  /// Prepares the report of a category in one language.
  public init(_ dossier: DeclarationDossier, category: GHSModel.Category, in language: Language) {
    self.dossier = dossier
    self.category = category
    self.language = language
  }

  /// The document.
  public var document: Document {
    let title = language(ja: "適合報告書", en: "Conformity report")
    return Document(
      metadata: dossier.metadata(
        title: "\(title) \(category.id) \(category.name[language])", in: language),
      header: dossier.header("\(title) \(category.id)", in: language),
      footer: dossier.footer(in: language),
      blocks: [
        .title(
          Document.Title(
            title, overline: dossier.catalogue.title[language],
            subtitle: "\(category.id)　\(category.name[language])"))
      ] + dossier.standing(in: language) + dossier.scopeNotice(in: language)
        + [.facts(cover)] + counts
        + [heading(language(ja: "チェックリスト", en: "Checklist")), .table(checklist)]
        + evidenceList + findings + remarks)
  }

  private var cover: [Document.Fact] {
    let content = dossier.record.content
    let assessors = Set(
      category.requirements.map { dossier.record.assessment.judgement(of: $0.id).assessor }
    ).filter { !$0.isEmpty }.sorted()
    let conforms = outcome?.conforms == true
    return [
      Document.Fact(
        language(ja: "総合判定", en: "Overall judgement"),
        [
          Document.Paragraph(
            conforms
              ? language(ja: "適合", en: "Conforming") : language(ja: "不適合", en: "Not conforming"),
            role: .strong)
        ]),
      fact(language(ja: "要求事項", en: "Requirements"), dossier.catalogue.title[language]),
      fact(language(ja: "製造業者等", en: "Vendor"), dossier.product.vendor),
      fact(
        language(ja: "製品", en: "Product"), "\(dossier.product.name) \(dossier.product.version)"),
      fact(language(ja: "適合宣言書番号", en: "Declaration no."), content.number),
    ] + dossier.oemFacts(in: language) + [
      fact(
        language(ja: "ガイドラインの対象か", en: "Scope of the guideline"),
        dossier.scopeFact(in: language)),
      Document.Fact(
        language(ja: "ソフトウェア安全クラス", en: "Software safety class"),
        dossier.safetyClassParagraphs(in: language)),
      fact(
        language(ja: "評価者", en: "Assessed by"),
        assessors.joined(separator: language(ja: "、", en: ", "))),
      fact(language(ja: "確認者", en: "Reviewed by"), content.reviewerName),
      fact(language(ja: "承認者", en: "Approved by"), content.signatoryName),
      fact(language(ja: "評価の基準日", en: "As of"), "\(dossier.record.derivation.day)"),
    ]
  }

  private var counts: [Document.Block] {
    guard let outcome else { return [] }
    func count(_ obligation: Requirement.Obligation, _ reasons: Set<Derivation.Reason>) -> String {
      String(
        outcome.requirements.count {
          $0.obligation == obligation && reasons.contains($0.reason)
        })
    }
    func row(_ obligation: Requirement.Obligation) -> Document.Table.Row {
      .cells([
        Document.Table.Cell(obligation.name.heading(in: language)),
        Document.Table.Cell(count(obligation, [.conformingWithEvidence])),
        Document.Table.Cell(count(obligation, [.nonconforming])),
        Document.Table.Cell(count(obligation, [.notApplicableWithReason])),
        Document.Table.Cell(count(obligation, [.doesNotApply])),
        Document.Table.Cell(count(obligation, [.notAssessed, .blocked])),
        Document.Table.Cell(
          String(outcome.requirements.count { $0.obligation == obligation })),
      ])
    }
    let heads = [
      language(ja: "適合", en: "Conforming"), language(ja: "不適合", en: "Nonconforming"),
      language(ja: "非適用", en: "Not applicable"), language(ja: "クラス対象外", en: "Other class"),
      language(ja: "未評価・要是正", en: "Open"), language(ja: "計", en: "Total"),
    ]
    return [
      heading(language(ja: "判定の集計", en: "Counts")),
      .table(
        Document.Table(
          columns: [Document.Table.Column("", width: 1.3, namesRows: true)]
            + heads.map { Document.Table.Column($0, alignment: .trailing) },
          rows: [row(.required), row(.recommended)])),
    ]
  }

  private var findings: [Document.Block] {
    let evidence = Set(supportingEvidence.map(\.id))
    let found = dossier.record.findings.filter { finding in
      finding.requirement.map { $0.category == category.id.rawValue }
        ?? finding.evidence.map(evidence.contains) ?? true
    }
    guard !found.isEmpty else { return [] }
    return [
      heading(language(ja: "指摘", en: "Findings")),
      .list(
        Document.List(
          items: found.map { "[\($0.severity.name.heading(in: language))] \($0.message[language])" }
        )),
    ]
  }

  private var remarks: [Document.Block] {
    [
      .notice(
        Document.Notice(
          title: language(ja: "備考", en: "Remarks"),
          paragraphs: ([dossier.catalogue.nature] + DeclarationNature.sentences(of: dossier.subject))
            .map { Document.Paragraph($0[language], role: .note) }))
    ]
  }

  var outcome: Derivation.CategoryOutcome? {
    dossier.record.derivation.categories.first { $0.id == category.id }
  }

  func heading(_ text: String) -> Document.Block {
    .heading(Document.Heading(.section, text))
  }

  private func fact(_ label: String, _ value: String) -> Document.Fact {
    Document.Fact(label, DeclarationDossier.orBlank(value))
  }
}
