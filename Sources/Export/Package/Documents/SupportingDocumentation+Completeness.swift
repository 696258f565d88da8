import GHSModel

extension SupportingDocumentation {
  /// What went into the package, what was left out, and why.
  var statement: [Document.Block] {
    let counts = Document.Table(
      columns: [
        Document.Table.Column("", width: 3, namesRows: true),
        Document.Table.Column(language(ja: "総数", en: "Total"), alignment: .trailing),
        Document.Table.Column(language(ja: "同梱", en: "Included"), alignment: .trailing),
        Document.Table.Column(language(ja: "除外", en: "Left out"), alignment: .trailing),
      ],
      rows: [
        row(language(ja: "証拠の内容", en: "Content of evidence"), completeness.evidence),
        row(
          language(ja: "要求カテゴリーの適合報告書", en: "Conformity reports of categories"),
          completeness.categories),
        row(
          language(ja: "判定の根拠などの記述", en: "Rationales and the like"), completeness.texts),
      ])
    var blocks: [Document.Block] = [
      heading(language(ja: "完全性の申告", en: "Completeness")), .table(counts),
    ]
    if !completeness.leftOut.isEmpty { blocks.append(.table(omissions)) }
    if let changes = completeness.changedSince {
      blocks += [
        .paragraph(
          Document.Paragraph(
            language(
              ja: "このパッケージは発行時のままの内容です。作成した時点で、自己評価は次のとおり変わっていました。",
              en:
                "This package holds what was issued. When it was made, the assessment had moved on:"
            ),
            role: .strong)), .list(Document.List(items: changes.map { $0[language] })),
      ]
    }
    if completeness.texts.leftOut > 0 {
      blocks.append(
        .paragraph(
          Document.Paragraph(
            language(
              ja: "省いた記述には、鍵付きハッシュ（HMAC-SHA-256）を置いています。全内容版があれば照合できます。",
              en: "A keyed hash (HMAC-SHA-256) stands for each text left out. "
                + "It can be checked against the full version."),
            role: .note)))
    }
    return blocks
  }

  private var omissions: Document.Table {
    let titles = Dictionary(
      dossier.record.assessment.evidence.map { ($0.id.rawValue, $0.title) }
        + dossier.catalogue.categories.map { ($0.id.rawValue, $0.name[language]) },
      uniquingKeysWith: { first, _ in first })
    return Document.Table(
      columns: [
        Document.Table.Column(language(ja: "除いたもの", en: "Left out"), width: 3, namesRows: true),
        Document.Table.Column(language(ja: "理由", en: "Why"), width: 4),
      ],
      rows: completeness.leftOut.map { omission in
        .cells([
          Document.Table.Cell("\(omission.id)　\(titles[omission.id] ?? "")"),
          Document.Table.Cell(omission.reason.name.heading(in: language)),
        ])
      })
  }

  private func row(_ name: String, _ count: Completeness.Count) -> Document.Table.Row {
    .cells(
      [name, String(count.total), String(count.included), String(count.leftOut)]
        .map { Document.Table.Cell($0) })
  }
}
