@testable import Export

/// What a reader finds in a document, by its parts.
extension Document {
  /// Every text of the document in reading order, running lines included.
  var texts: [String] { [metadata.title, header, footer] + blocks.flatMap(\.texts) }

  /// Everything a reader reads, in one string.
  var wholeText: String { texts.joined(separator: "\n") }

  /// The values of the facts and of the place to sign at, by their labels.
  func fact(_ label: String) -> String? {
    blocks.flatMap(\.facts).first { $0.label == label }
      .map { $0.value.map(\.text).joined(separator: "\n") }
  }

  /// The notices by their titles.
  func notice(_ title: String) -> [String]? {
    for case .notice(let notice) in blocks where notice.title == title {
      return notice.paragraphs.map(\.text)
    }
    return nil
  }

  /// The rows of the table under a heading, each cell as its paragraphs.
  func table(under heading: String) -> [[[String]]] {
    guard case .table(let table) = follower(of: heading) else { return [] }
    return table.rows.map { row in
      switch row {
      case .cells(let cells): cells.map { $0.paragraphs.map(\.text) }
      case .group(let text): [[text]]
      }
    }
  }

  /// The items of the list under a heading.
  func list(under heading: String) -> [String] {
    if case .list(let list) = follower(of: heading) { list.items } else { [] }
  }

  private func follower(of text: String) -> Block? {
    let place = blocks.firstIndex { block in
      if case .heading(let heading) = block { heading.text == text } else { false }
    }
    return place.flatMap { $0 + 1 < blocks.count ? blocks[$0 + 1] : nil }
  }
}

extension Document.Block {
  var facts: [Document.Fact] {
    switch self {
    case .facts(let facts): facts
    case .signature(let signature): signature.lines
    default: []
    }
  }

  var texts: [String] {
    switch self {
    case .title(let title): [title.overline, title.text, title.subtitle]
    case .heading(let heading): [heading.text]
    case .paragraph(let paragraph): [paragraph.text]
    case .notice(let notice): [notice.title] + notice.paragraphs.map(\.text)
    case .facts(let facts): facts.flatMap { [$0.label] + $0.value.map(\.text) }
    case .table(let table):
      [table.caption] + table.columns.map(\.title)
        + table.rows.flatMap { row in
          switch row {
          case .cells(let cells): cells.flatMap { $0.paragraphs.map(\.text) }
          case .group(let text): [text]
          }
        }
    case .list(let list): list.items
    case .signature(let signature):
      [signature.statement] + signature.lines.flatMap { [$0.label] + $0.value.map(\.text) }
    case .space, .pageBreak: []
    }
  }
}
