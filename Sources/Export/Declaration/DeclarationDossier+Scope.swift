import GHSModel

extension DeclarationDossier {
  /// What must not be overlooked of whether the guideline is for the product; nothing when it is for it.
  ///
  /// Stands before everything else, on every document: a reader must not take an assessment of a
  /// regulated device for what the law asks of one.
  func scopeNotice(in language: Language) -> [Document.Block] {
    guard let outcome = product.scope?.outcome, outcome != .inScope else { return [] }
    return [
      .notice(
        Document.Notice(
          title: outcome.name.heading(in: language),
          paragraphs: [Document.Paragraph(outcome.explanation[language])]))
    ]
  }

  /// The outcome of the scope interview, with who answered and when.
  func scopeFact(in language: Language) -> String {
    guard let scope = product.scope else {
      return language(ja: "未回答", en: "nobody has answered")
    }
    return language(
      ja: "\(scope.outcome.name.ja)（\(scope.date)、\(scope.answeredBy)）",
      en: "\(scope.outcome.name.en) (\(scope.date), \(scope.answeredBy))")
  }

  /// The software safety class, with how it was decided.
  func safetyClassParagraphs(in language: Language) -> [Document.Paragraph] {
    let safetyClass = record.derivation.safetyClass.rawValue
    guard let classification = product.classification else {
      let note =
        product.safetyClass == nil
        ? language(ja: "分類されていないため、クラスCとして扱う。", en: "Not classified, so class C counts.")
        : language(ja: "分類の理由は記録されていない。", en: "No reason for the class is recorded.")
      return [Document.Paragraph(safetyClass), Document.Paragraph(note, role: .note)]
    }
    return [
      Document.Paragraph(classification.explanation[language]),
      Document.Paragraph(
        language(
          ja: "\(classification.reason)（\(classification.date)、\(classification.decidedBy)）",
          en: "\(classification.reason) (\(classification.date), \(classification.decidedBy))"),
        role: .note),
    ]
  }
}
