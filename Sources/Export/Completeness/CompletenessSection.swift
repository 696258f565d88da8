import GHSModel

/// What went into an export, what was left out, and why, as a part of a document.
struct CompletenessSection {
  let dossier: DeclarationDossier
  let completeness: Completeness
  let language: Language

  /// The counts, what was left out, and what has changed since.
  var blocks: [Document.Block] {
    let counts = Document.Table(
      columns: [
        Document.Table.Column("", width: 3, namesRows: true),
        Document.Table.Column(language(ja: "総数", en: "Total"), alignment: .trailing),
        Document.Table.Column(language(ja: "収録", en: "Included"), alignment: .trailing),
        Document.Table.Column(language(ja: "除外", en: "Left out"), alignment: .trailing),
      ],
      rows: completeness.rows.map { row($0.name[language], $0.count) })
    var blocks: [Document.Block] = [
      .heading(
        Document.Heading(.section, language(ja: "完全性の申告", en: "Completeness"))),
      .table(counts),
    ]
    if !completeness.leftOut.isEmpty { blocks.append(.table(omissions)) }
    if let changes = completeness.changedSince {
      blocks += [
        .paragraph(
          Document.Paragraph(
            language(
              ja: "発行時のままの内容です。作成した時点で、自己評価は次のとおり変わっていました。",
              en: "This is what was issued. When it was made, the assessment had moved on:"),
            role: .strong)), .list(Document.List(items: changes.map { $0[language] })),
      ]
    }
    if completeness.texts.leftOut > 0 {
      blocks.append(.paragraph(Document.Paragraph(aboutTexts, role: .note)))
    }
    return blocks
  }

  private var aboutTexts: String {
    switch completeness.audience {
    case .public:
      language(
        ja: "省いた記述には、鍵付きハッシュ（HMAC-SHA-256）を置いています。全内容版があれば照合できます。",
        en: "A keyed hash (HMAC-SHA-256) stands for each text left out. "
          + "It can be checked against the full version.")
    case .full:
      language(
        ja: "省いた記述は、JSONの記録にだけ入ります。", en: "The texts left out stand in the JSON record alone.")
    }
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
      rows: grouped.map { ids, reason in
        .cells([
          Document.Table.Cell(
            ids.map { id in Document.Paragraph(titles[id].map { "\(id)　\($0)" } ?? id) }),
          Document.Table.Cell(reason.name.heading(in: language)),
        ])
      })
  }

  /// What was left out; documents, of which there may be many for one reason, in one row.
  private var grouped: [([String], Completeness.Reason)] {
    let documents = completeness.leftOut.filter { $0.reason == .notChosen }.map(\.id)
    return completeness.leftOut.filter { $0.reason != .notChosen }.map { ([$0.id], $0.reason) }
      + (documents.isEmpty ? [] : [(documents, .notChosen)])
  }

  private func row(_ name: String, _ count: Completeness.Count) -> Document.Table.Row {
    .cells(
      [name, String(count.total), String(count.included), String(count.leftOut)]
        .map { Document.Table.Cell($0) })
  }
}
