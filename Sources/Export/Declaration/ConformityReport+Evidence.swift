import GHSModel

extension ConformityReport {
  /// The evidence that supports a requirement of the category.
  var supportingEvidence: [Evidence] {
    dossier.record.assessment.evidence.filter { evidence in
      evidence.requirements.contains { $0.category == category.id.rawValue }
    }
  }

  /// The evidence in full, each with its digest.
  var evidenceList: [Document.Block] {
    guard !supportingEvidence.isEmpty else { return [] }
    return [
      heading(language(ja: "証拠の一覧", en: "Evidence")),
      .table(
        Document.Table(
          columns: [
            Document.Table.Column(language(ja: "番号", en: "No."), width: 34, namesRows: true),
            // Wide enough for a digest on one line.
            Document.Table.Column(language(ja: "名称・所在", en: "Title and place"), width: 297),
            Document.Table.Column(
              language(ja: "文書・管理者", en: "Doc., owner"), width: 73),
            Document.Table.Column(language(ja: "発効日・期限", en: "In force"), width: 78),
          ],
          rows: supportingEvidence.map(row))),
    ]
  }

  private func row(_ evidence: Evidence) -> Document.Table.Row {
    let dates = [
      evidence.effectiveDate.map(\.description),
      evidence.expiryDate.map { $0.asLastDay(in: language) },
      evidence.isInForce(on: dossier.record.derivation.day)
        ? nil : language(ja: "有効でない", en: "not in force"),
    ].compactMap { $0 }
    return .cells([
      Document.Table.Cell("\(evidence.id)"),
      Document.Table.Cell([Document.Paragraph(evidence.title)] + place(of: evidence)),
      Document.Table.Cell(
        [evidence.number, evidence.revision, evidence.owner].filter { !$0.isEmpty }
          .map { Document.Paragraph($0) }),
      Document.Table.Cell(dates.map { Document.Paragraph($0) }),
    ])
  }

  private func place(of evidence: Evidence) -> [Document.Paragraph] {
    var lines: [String] = []
    if !evidence.section.isEmpty {
      lines.append(language(ja: "該当箇所：", en: "Section: ") + evidence.section)
    }
    if let certificate = evidence.certificate {
      lines.append(
        language(
          ja: "認証：\(certificate.standard)、認証機関：\(certificate.body)",
          en: "Certificate: \(certificate.standard), issued by \(certificate.body)"))
      lines.append(language(ja: "認証の範囲：", en: "Scope: ") + certificate.scope)
    }
    switch evidence.content {
    case .none: break
    case .url(let address): lines.append(address)
    case .file(let file):
      lines.append(language(ja: "\(file.name)　SHA-256：", en: "\(file.name), SHA-256:"))
      lines.append(file.digest.hexadecimal)
    }
    return lines.map { Document.Paragraph($0, role: .note) }
  }
}
