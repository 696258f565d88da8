import GHSModel

/// Holds documents against the record that they are made from, counted anew from that record.
struct DocumentAccount {
  private let record: DeclarationRecord
  private let categories: [GHSModel.Category]

  /// Prepares a record and the categories that are reported of it.
  init(_ record: DeclarationRecord, reporting categories: [GHSModel.Category]) {
    self.record = record
    self.categories = categories
  }

  /// Refuses documents that leave out a requirement or a piece of evidence of what they report.
  ///
  /// - Throws: `Unaccounted` naming what would be left out.
  func hold(_ documents: [DeclaredDocument]) throws(Unaccounted) {
    for document in documents {
      switch document.kind {
      case .report(let category):
        try hold(document, lists: categories.filter { $0.id == category })
      case .supportingDocumentation: try hold(document, lists: categories)
      case .declaration, .application, .revision, .completeness: break
      }
    }
  }

  private func hold(
    _ document: DeclaredDocument, lists categories: [GHSModel.Category]
  ) throws(Unaccounted) {
    let rows = document.document.rowNames.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let names = Set(categories.map(\.id.rawValue))
    let evidence = record.assessment.evidence.filter { evidence in
      evidence.requirements.contains { names.contains($0.category) }
    }
    let ids = categories.flatMap(\.requirements).map(\.id.rawValue) + evidence.map(\.id.rawValue)
    for id in ids {
      try Unaccounted.hold("\(document.name) \(id)", expected: 1, found: rows[id] ?? 0)
    }
  }
}

extension Document {
  /// What the rows of its tables begin with, up to the first space: the id of what each is about.
  fileprivate var rowNames: [String] {
    blocks.flatMap { block -> [String] in
      guard case .table(let table) = block else { return [] }
      return table.rows.compactMap { row in
        guard case .cells(let cells) = row, let text = cells.first?.paragraphs.first?.text
        else { return nil }
        return String(text.prefix { $0 != " " })
      }
    }
  }
}
