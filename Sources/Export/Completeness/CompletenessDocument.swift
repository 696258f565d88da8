import GHSModel

/// The completeness statement of a folder of documents, to be read by people.
struct CompletenessDocument {
  let dossier: DeclarationDossier
  let completeness: Completeness
  let files: [String]
  let language: Language

  /// Prepares the statement in one language.
  ///
  /// - Parameters:
  ///   - dossier: The declaration.
  ///   - completeness: The statement.
  ///   - files: The names of the files that are written.
  ///   - language: The language.
  init(
    _ dossier: DeclarationDossier, _ completeness: Completeness, files: [String],
    in language: Language
  ) {
    self.dossier = dossier
    self.completeness = completeness
    self.files = files
    self.language = language
  }

  /// The document.
  var document: Document {
    let title = language(ja: "書き出した文書の一覧", en: "What was written")
    let section = CompletenessSection(
      dossier: dossier, completeness: completeness, language: language)
    return Document(
      metadata: dossier.metadata(title: title, in: language),
      header: dossier.header(title, in: language), footer: dossier.footer(in: language),
      blocks: [.title(Document.Title(title, subtitle: dossier.catalogue.title[language]))]
        + dossier.standing(in: language) + dossier.scopeNotice(in: language) + [.facts(cover)]
        + section.blocks
        + [
          .heading(Document.Heading(.section, language(ja: "ファイル", en: "Files"))),
          .list(Document.List(items: files)), .paragraph(Document.Paragraph(note, role: .note)),
        ])
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
    ]
  }

  private var note: String {
    language(
      ja: "大きさとSHA-256は、プログラム用の completeness.json にあります。"
        + "証拠の内容、支援文書、検証の手段は、パッケージに入ります。",
      en: "Sizes and SHA-256 are in completeness.json, for programs. The content of evidence, the "
        + "supporting documentation and the means to check it all are in a package.")
  }
}
