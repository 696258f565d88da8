extension BlockLayout {
  private static let inset = 5.0

  /// Up to which height a row is short.
  private static let shortRow = 90.0

  mutating func append(_ table: Document.Table) throws(ExportError) {
    let spans = try ColumnWidths(of: table, inset: Self.inset, fonts: fonts).spans
    let group = beginGroup(.table)
    keepLeadIn()
    let before = rows.count
    if !table.caption.isEmpty {
      var row = PageRow(cells: [try cell([(table.caption, .caption)], tag: .caption)])
      row.group = group
      row.paddingBottom = 3
      row.keepsWithNext = true
      rows.append(row)
    }
    let head = try head(of: table, spans: spans, group: group)
    rows += head
    let first = rows.count
    for row in table.rows {
      switch row {
      case .cells(let cells):
        rows.append(try self.row(cells, of: table, spans: spans, group: group))
      case .group(let name):
        rows.append(try self.row(named: name, group: group))
      }
      rows[rows.count - 1].repeatedHead = head
      if table.bookmarksRows { rows[rows.count - 1].bookmark = bookmark(for: row, of: table) }
    }
    guard before < rows.count else { return }
    rows[before].spaceBefore = 10
    keepTogether(from: first)
  }

  /// Leaves no short row alone: neither the first below the head of a table nor the last on another page.
  private mutating func keepTogether(from first: Int) {
    guard rows.count - first > 2 else { return }
    for row in [first, rows.count - 2] where rows[row].height <= Self.shortRow {
      rows[row].keepsWithNext = true
    }
  }

  /// Groups stand below the heading of the table, and rows below their group.
  private func bookmark(
    for row: Document.Table.Row, of table: Document.Table
  ) -> PageRow.Bookmark? {
    let below = Document.Heading.Level.section.rawValue + 1
    switch row {
    case .group(let name): return PageRow.Bookmark(depth: below, text: name)
    case .cells(let cells):
      let hasGroups = table.rows.contains { if case .group = $0 { true } else { false } }
      let text = (cells.first?.paragraphs ?? []).filter { $0.role != .note }.map(\.text)
        .joined(separator: " ")
      return text.isEmpty
        ? nil : PageRow.Bookmark(depth: hasGroups ? below + 1 : below, text: text)
    }
  }

  private func head(
    of table: Document.Table, spans: [ColumnWidths.Span], group: PageRow.Group
  ) throws(ExportError) -> [PageRow] {
    guard !table.columns.isEmpty else { return [] }
    var cells: [RowCell] = []
    for (column, span) in zip(table.columns, spans) {
      cells.append(
        try cell(
          [(column.title, .tableHead)], tag: .tableHead, x: span.x + Self.inset,
          width: span.width - 2 * Self.inset, alignment: column.alignment.share))
    }
    var row = PageRow(cells: cells, tag: .tableRow, group: group)
    row.paddingTop = 5
    row.paddingBottom = 5
    row.fill = .tint
    row.rules = [
      .init(edge: .top, thickness: 0.9, ink: .accent),
      .init(edge: .bottom, thickness: 0.5, ink: .accent),
    ]
    row.keepsWithNext = true
    return [row]
  }

  private func row(
    _ given: [Document.Table.Cell], of table: Document.Table, spans: [ColumnWidths.Span],
    group: PageRow.Group
  ) throws(ExportError) -> PageRow {
    var contents = given.prefix(max(1, table.columns.count)).map(\.paragraphs)
    for extra in given.dropFirst(contents.count) {
      contents[contents.count - 1] += extra.paragraphs
    }
    var cells: [RowCell] = []
    for (index, paragraphs) in contents.enumerated() {
      let column = index < table.columns.count ? table.columns[index] : nil
      let span = column == nil ? (0, PageGeometry.bodyWidth) : spans[index]
      cells.append(
        try cell(
          paragraphs.map { ($0.text, TextStyle.cell($0.role)) },
          tag: column?.namesRows == true ? .tableHead : .tableCell, x: span.0 + Self.inset,
          width: span.1 - 2 * Self.inset, alignment: column?.alignment.share ?? 0))
      cells[index].namesRow = column?.namesRows ?? false
    }
    var row = PageRow(cells: cells, tag: .tableRow, group: group)
    row.paddingTop = 5
    row.paddingBottom = 5.5
    row.rules = [.init(edge: .bottom, thickness: 0.5, ink: .hairline)]
    row.wholeUpTo = 150
    return row
  }

  private func row(named name: String, group: PageRow.Group) throws(ExportError) -> PageRow {
    let content = try cell(
      [(name, .tableGroup)], tag: .tableHead, x: Self.inset,
      width: PageGeometry.bodyWidth - 2 * Self.inset)
    var row = PageRow(cells: [content], tag: .tableRow, group: group)
    row.paddingTop = 11
    row.paddingBottom = 4
    row.rules = [.init(edge: .bottom, thickness: 0.5, ink: .accent)]
    row.keepsWithNext = true
    return row
  }
}

extension Document.Table.Alignment {
  /// Which share of the free room of a line stands before the text.
  fileprivate var share: Double {
    switch self {
    case .leading: 0
    case .center: 0.5
    case .trailing: 1
    }
  }
}
