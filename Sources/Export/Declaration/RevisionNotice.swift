import GHSModel

/// The notice of revision (適合宣言書改訂届): what a declaration changes against the one it replaces.
///
/// That there was such a form is known, its fields are not: the form is ours and says so. The scheme is closed,
/// so that there is nobody to send it to; it tells a receiver of both declarations what is different.
struct RevisionNotice {
  let dossier: DeclarationDossier
  let revision: Revision
  let language: Language

  /// Prepares the notice; nothing for a declaration that replaces none.
  init?(_ dossier: DeclarationDossier, in language: Language) {
    guard let revision = dossier.lineage.revision else { return nil }
    self.dossier = dossier
    self.revision = revision
    self.language = language
  }

  /// The document.
  var document: Document {
    let title = language(ja: "適合宣言書改訂届", en: "Notice of revision of a declaration")
    return Document(
      metadata: dossier.metadata(title: title, in: language),
      header: dossier.header(title, in: language),
      footer: dossier.footer(in: language),
      blocks: [.title(Document.Title(title, overline: dossier.catalogue.title[language]))]
        + dossier.standing(in: language) + dossier.scopeNotice(in: language)
        + [
          closing, .facts(facts),
          heading(
            language(
              ja: "変更点（\(revision.changes.count)件）", en: "What changes (\(revision.changes.count))"
            )),
        ] + changes + [heading(language(ja: "添付する書類", en: "Documents enclosed")), enclosures])
  }

  private var closing: Document.Block {
    .notice(
      Document.Notice(
        title: language(ja: "GHSマーク制度は終了しています", en: "The GHS mark scheme has ended"),
        paragraphs: [
          Document.Paragraph(
            language(
              ja: "届出の受付は終了しているため、この改訂届の提出先はありません。旧版と新版の違いを示す控えとして作成しています。"
                + "公式の様式は公開資料で確認できておらず、この様式は本プログラムによるものです。",
              en:
                "Notices are no longer taken, so there is nowhere to send this one. It is made as a "
                + "record of what differs between the two declarations. The official form could not be "
                + "confirmed from public documents; this form is ours."))
        ] + DeclarationNature.sentences.map { Document.Paragraph($0[language], role: .note) }))
  }

  private var facts: [Document.Fact] {
    let record = dossier.record
    let date = dossier.isDraft ? language(ja: "未発行", en: "not issued") : "\(record.issuedOn)"
    let former = revision.supersedes
    let facts = [
      fact(language(ja: "会社名", en: "Company"), record.content.issuerName),
      fact(
        language(ja: "製品名", en: "Product"), "\(dossier.product.name) \(dossier.product.version)"),
      fact(
        language(ja: "改訂前の適合宣言書", en: "Former declaration"),
        language(
          ja: "\(former.number)（\(former.issuedOn)発行）",
          en: "\(former.number) (issued on \(former.issuedOn))")),
      fact(
        language(ja: "改訂後の適合宣言書", en: "New declaration"),
        language(
          ja: "\(DeclarationDossier.orBlank(record.content.number))（\(date)）",
          en: "\(DeclarationDossier.orBlank(record.content.number)) (\(date))")),
    ]
    guard let move = revision.move else { return facts }
    return facts + [
      fact(language(ja: "宣言の内容の変更", en: "Change of the claim"), move.explanation[language])
    ]
  }

  private var changes: [Document.Block] {
    guard !revision.changes.isEmpty else {
      return [
        .paragraph(
          Document.Paragraph(
            language(ja: "適合宣言書番号のほかに変更はありません。", en: "Nothing but the number changes.")))
      ]
    }
    return [
      .table(
        Document.Table(
          columns: [
            Document.Table.Column(language(ja: "項目", en: "Item"), width: 2, namesRows: true),
            Document.Table.Column(language(ja: "変更の内容", en: "Change"), width: 5),
          ],
          rows: revision.changes.map { change in
            .cells([
              Document.Table.Cell(change.subjectName.heading(in: language)),
              Document.Table.Cell(change.happened(in: language)),
            ])
          }))
    ]
  }

  /// The declaration, and each report in which product or assessment is another.
  private var enclosures: Document.Block {
    let touched = dossier.claimedCategories.filter { category in
      revision.changes.contains { changesReport(of: category, $0) }
    }
    return .list(
      Document.List(
        .number,
        items: [language(ja: "改訂後の適合宣言書", en: "The new declaration")]
          + touched.map { category in
            language(
              ja: "適合報告書\(category.id)「\(category.name.ja)」",
              en: "Conformity report \(category.id), \(category.name.en)")
          }))
  }

  /// Whether a change is seen in the report of a category.
  private func changesReport(of category: GHSModel.Category, _ change: RevisionChange) -> Bool {
    switch change.aspect {
    case .level, .declaration: return false
    case .product, .catalogue: return true
    case .category: return change.subject == category.id.rawValue
    case .judgement: return change.subject.hasPrefix("\(category.id)-")
    case .evidence:
      let evidence = dossier.record.assessment.evidence.first { $0.id.rawValue == change.subject }
      // What a piece that was withdrawn supported is not known here.
      return evidence?.requirements.contains { $0.category == category.id.rawValue } ?? true
    }
  }

  private func fact(_ label: String, _ value: String) -> Document.Fact {
    Document.Fact(label, DeclarationDossier.orBlank(value))
  }

  private func heading(_ text: String) -> Document.Block {
    .heading(Document.Heading(.section, text))
  }
}
