import GHSModel

extension SupportingDocumentation {
  /// The evidence that supports the categories reported, each piece once.
  var supportingEvidence: [Evidence] {
    let reported = Set(dossier.reportedCategories.map(\.id.rawValue))
    return dossier.record.assessment.evidence.filter { evidence in
      evidence.requirements.contains { reported.contains($0.category) }
    }
  }

  /// Each piece of evidence with its digest, who keeps it, where and how long.
  var register: [Document.Block] {
    guard !supportingEvidence.isEmpty else { return [] }
    return [
      heading(language(ja: "証拠の台帳", en: "Register of evidence")),
      .paragraph(Document.Paragraph(retentionNote, role: .note)),
      .table(
        Document.Table(
          columns: [
            Document.Table.Column(language(ja: "番号", en: "No."), width: 34, namesRows: true),
            // Wide enough for a digest on one line.
            Document.Table.Column(language(ja: "証拠・SHA-256", en: "Evidence, SHA-256"), width: 297),
            Document.Table.Column(language(ja: "保管者", en: "Kept by"), width: 73),
            Document.Table.Column(language(ja: "保管場所・期間", en: "Where, how long"), width: 78),
          ],
          rows: supportingEvidence.map(row))),
    ]
  }

  private var retentionNote: String {
    language(
      ja: "保管者を記入していない証拠は、管理者（又は発行者）が保管します。保管場所と保存期間は発行者が定めます（任意の記入欄）。"
        + "証拠の内容はSHA-256で照合できます。",
      en:
        "Where no custodian is named, the owner or else the issuer keeps the evidence. The issuer "
        + "decides where and how long (optional fields). Its content can be checked by SHA-256.")
  }

  private func row(_ evidence: Evidence) -> Document.Table.Row {
    .cells([
      Document.Table.Cell("\(evidence.id)"), Document.Table.Cell(paragraphs(evidence)),
      Document.Table.Cell(keeper(evidence)), Document.Table.Cell(retention(evidence)),
    ])
  }

  private func paragraphs(_ evidence: Evidence) -> [Document.Paragraph] {
    let name = [evidence.number, evidence.revision].filter { !$0.isEmpty }
      .joined(separator: language(ja: "、", en: ", "))
    var lines = name.isEmpty ? [] : [name]
    switch evidence.content {
    case .none: break
    case .url(let address): lines.append(address)
    case .file(let file): lines += [file.name, file.digest.hexadecimal]
    }
    return [Document.Paragraph(evidence.title)] + lines.map { Document.Paragraph($0, role: .note) }
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
    let until = keeping.until.map { $0.asLastDay(in: language) }
    return [keeping.retention, until ?? ""].filter { !$0.isEmpty }.map { Document.Paragraph($0) }
  }
}
