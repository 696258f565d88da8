import GHSModel

/// The texts given in confidence that documents and formats really hold, where the record is not among them.
struct WrittenTexts {
  private var paragraphs: Set<String> = []
  private var whole = ""

  /// Reads what is written.
  init(documents: [Document], formats: [JSONValue]) {
    var texts = documents.flatMap { $0.blocks.flatMap(\.texts) }
    for format in formats {
      format.visit { _, value in
        if let text = value.string { texts.append(text) }
      }
    }
    let lines = texts.map(Self.folded)
    paragraphs = Set(lines)
    whole = lines.joined(separator: "\n")
  }

  /// How many of a record's texts are there; those of categories that are not reported are not.
  func count(of record: DeclarationRecord, reporting categories: [GHSModel.Category]) -> Int {
    let reported = Set(categories.flatMap(\.requirements).map(\.id.rawValue))
    var count = 0
    _ = record.changingConfidentialTexts { text, place in
      let parts = place.split(separator: "/")
      let requirement = parts.dropFirst().first.map(String.init) ?? ""
      let isReported = parts.first != "judgements" || reported.contains(requirement)
      if isReported, holds(Self.folded(text)) { count += 1 }
      return text
    }
    return count
  }

  /// Most stand as they are; some stand in a sentence.
  private func holds(_ text: String) -> Bool {
    paragraphs.contains(text) || whole.contains(text)
  }

  private static func folded(_ text: String) -> String { PrintableText(text).singleLine }
}

extension Document.Block {
  /// What a reader reads in the block.
  fileprivate var texts: [String] {
    switch self {
    case .paragraph(let paragraph): [paragraph.text]
    case .notice(let notice): notice.paragraphs.map(\.text)
    case .facts(let facts): facts.flatMap { $0.value.map(\.text) }
    case .table(let table):
      table.rows.flatMap { row -> [String] in
        guard case .cells(let cells) = row else { return [] }
        return cells.flatMap { $0.paragraphs.map(\.text) }
      }
    case .list(let list): list.items
    case .title, .heading, .signature, .space, .pageBreak: []
    }
  }
}
