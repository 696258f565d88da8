import GHSModel

extension MigrationOutline {
  /// The outline as it is listened to: a sentence for each text and each row of a table, whose head says
  /// what it is about.
  ///
  /// - Parameter language: The language the outline is in.
  /// - Returns: The sentences, in order.
  func sentences(in language: Language) -> [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .heading(let text), .text(let text, _, _, _): [text]
      case .table(let rows):
        rows.prefix(1).compactMap(\.first)
          + rows.dropFirst().map { Self.sentence(of: $0, in: language) }
      case .commandLine, .gap: []
      }
    }
  }

  /// What stands at the head of a row, before the migration and after it.
  private static func sentence(of row: [String], in language: Language) -> String {
    let cells = row.map { $0 == "—" ? language(ja: "なし", en: "none") : $0 }
    guard cells.count == 3 else { return cells.joined(separator: " ") }
    guard cells[1] != cells[2] else {
      return language(ja: "\(cells[0])：\(cells[1])のまま", en: "\(cells[0]): \(cells[1]) as before")
    }
    return language(
      ja: "\(cells[0])：前は\(cells[1])、後は\(cells[2])",
      en: "\(cells[0]): \(cells[1]) before, \(cells[2]) after")
  }
}
