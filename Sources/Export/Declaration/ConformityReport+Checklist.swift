import GHSModel

extension ConformityReport {
  /// Every requirement of the category with its judgement, rationale and evidence.
  var checklist: Document.Table {
    Document.Table(
      columns: [
        Document.Table.Column(language(ja: "要求事項", en: "Requirement"), width: 3, namesRows: true),
        Document.Table.Column(language(ja: "判定", en: "Judgement"), width: 1.3),
        Document.Table.Column(language(ja: "判定の根拠", en: "Rationale"), width: 3.6),
        Document.Table.Column(language(ja: "証拠", en: "Evidence"), width: 2.1),
      ],
      rows: category.requirements.map(row), bookmarksRows: true)
  }

  private func row(_ requirement: Requirement) -> Document.Table.Row {
    let judgement = dossier.record.assessment.judgement(of: requirement.id)
    let reason = outcome?.requirements.first { $0.id == requirement.id }?.reason
    return .cells([
      Document.Table.Cell(
        [
          Document.Paragraph("\(requirement.id)", role: .strong),
          Document.Paragraph(requirement.title[language] + marks(of: requirement)),
        ] + requirement.clauses.map { Document.Paragraph("\($0)", role: .note) }),
      Document.Table.Cell(judgementParagraphs(judgement, reason: reason)),
      Document.Table.Cell(rationaleParagraphs(judgement, reason: reason)),
      Document.Table.Cell(
        dossier.record.assessment.evidence(for: requirement.id).flatMap(paragraphs)),
    ])
  }

  /// Evidence as a reader looks it up: by its number here, and by document number and section.
  private func paragraphs(_ evidence: Evidence) -> [Document.Paragraph] {
    let place = [evidence.number, evidence.section].filter { !$0.isEmpty }
      .joined(separator: language(ja: "、", en: ", "))
    return [Document.Paragraph("\(evidence.id) \(evidence.title)")]
      + (place.isEmpty ? [] : [Document.Paragraph(place, role: .note)])
  }

  private func judgementParagraphs(
    _ judgement: Judgement, reason: Derivation.Reason?
  ) -> [Document.Paragraph] {
    if reason == .doesNotApply {
      return [Document.Paragraph(language(ja: "対象外", en: "Does not apply"))]
    }
    var paragraphs = [
      Document.Paragraph(judgement.outcome.name.heading(in: language), role: .strong)
    ]
    if reason == .blocked {
      paragraphs.append(
        Document.Paragraph(language(ja: "要是正の指摘あり", en: "Blocked by a finding")))
    }
    if let date = judgement.date { paragraphs.append(Document.Paragraph("\(date)", role: .note)) }
    return paragraphs
  }

  private func rationaleParagraphs(
    _ judgement: Judgement, reason: Derivation.Reason?
  ) -> [Document.Paragraph] {
    if reason == .doesNotApply {
      let safetyClass = dossier.record.derivation.safetyClass.rawValue
      return [
        Document.Paragraph(
          language(
            ja: "ソフトウェア安全クラス\(safetyClass)には適用されない。",
            en: "Does not apply to software safety class \(safetyClass)."))
      ]
    }
    var paragraphs: [Document.Paragraph] = []
    if !judgement.rationale.isEmpty { paragraphs.append(Document.Paragraph(judgement.rationale)) }
    if let action = judgement.action {
      let details = [action.owner, action.dueDate.map(\.description) ?? ""]
        .filter { !$0.isEmpty }.joined(separator: language(ja: "、", en: ", "))
      let suffix = details.isEmpty ? "" : language(ja: "（\(details)）", en: " (\(details))")
      paragraphs.append(
        Document.Paragraph(language(ja: "処置：", en: "Action: ") + action.description + suffix))
    }
    return paragraphs
  }

  private func marks(of requirement: Requirement) -> String {
    requirement.obligation == .recommended ? language(ja: "（推奨）", en: " (recommended)") : ""
  }
}
