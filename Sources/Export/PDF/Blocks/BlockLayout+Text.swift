extension BlockLayout {
  /// Up to which height a paragraph is a line or two that lead into a table.
  private static let leadInHeight = 60.0

  mutating func append(_ title: Document.Title) throws(ExportError) {
    let texts: [(String, TextStyle, StructureTag)] = [
      (title.overline, .overline, .paragraph),
      (title.text, .title, .title),
      (title.subtitle, .subtitle, .paragraph),
    ]
    let first = rows.count
    for (text, style, tag) in texts where !text.isEmpty {
      var row = PageRow(cells: [try cell([(text, style)], tag: tag)])
      row.spaceBefore = rows.count == first ? 24 : 2
      row.keepsWithNext = true
      if tag == .title { row.bookmark = PageRow.Bookmark(depth: 0, text: text) }
      rows.append(row)
    }
    guard rows.count > first else { return }
    rows[rows.count - 1].paddingBottom = 12
    rows[rows.count - 1].rules = [.init(edge: .bottom, thickness: 1.4, ink: .accent)]
  }

  mutating func append(_ heading: Document.Heading) throws(ExportError) {
    guard !heading.text.isEmpty else { return }
    let (style, tag, before, after): (TextStyle, StructureTag, Double, Double) =
      switch heading.level {
      case .section: (.section, .section, 20, 3)
      case .subsection: (.subsection, .subsection, 16, 2)
      case .topic: (.topic, .topic, 12, 1)
      }
    var row = PageRow(cells: [try cell([(heading.text, style)], tag: tag)])
    row.spaceBefore = before
    row.paddingBottom = after
    row.keepsWithNext = true
    row.bookmark = PageRow.Bookmark(depth: heading.level.rawValue, text: heading.text)
    rows.append(row)
  }

  mutating func append(_ paragraph: Document.Paragraph) throws(ExportError) {
    guard !paragraph.text.isEmpty else { return }
    let style = TextStyle.running(paragraph.role)
    var row = PageRow(cells: [try cell([(paragraph.text, style)], tag: .paragraph)])
    row.spaceBefore = 7
    row.wholeUpTo = style.size * style.leading * 3
    rows.append(row)
  }

  /// Keeps a short paragraph below a heading together with what comes now: both only lead into it.
  mutating func keepLeadIn() {
    guard rows.count > 1, let paragraph = rows.last, paragraph.group == nil, paragraph.fill == nil,
      paragraph.height <= Self.leadInHeight, rows[rows.count - 2].keepsWithNext
    else { return }
    rows[rows.count - 1].keepsWithNext = true
  }

  mutating func append(_ notice: Document.Notice) throws(ExportError) {
    let inset = 14.0
    var texts = [(text: notice.title, style: TextStyle.noticeTitle)]
    texts += notice.paragraphs.map { ($0.text, TextStyle.fact($0.role)) }
    let content = try cell(
      texts, tag: .paragraph, x: inset, width: PageGeometry.bodyWidth - 2 * inset, gap: 3)
    guard !content.runs.isEmpty else { return }
    var row = PageRow(cells: [content])
    row.spaceBefore = 14
    row.paddingTop = 9
    row.paddingBottom = 10
    row.fill = .tint
    row.hasBar = true
    row.wholeUpTo = 200
    rows.append(row)
  }

  mutating func append(_ list: Document.List) throws(ExportError) {
    let indent = 18.0
    let style = TextStyle.running(.body)
    let group = beginGroup(.list)
    for (index, item) in list.items.enumerated() {
      let marker =
        switch list.marker {
        case .bullet: "・"
        case .number: "\(index + 1)."
        }
      let label = try cell([(marker, style)], tag: .listLabel, width: indent)
      let body = try cell(
        [(item, style)], tag: .listBody, x: indent, width: PageGeometry.bodyWidth - indent)
      var row = PageRow(cells: [label, body], tag: .listItem, group: group)
      row.spaceBefore = index == 0 ? 7 : 2
      row.wholeUpTo = style.size * style.leading * 3
      rows.append(row)
    }
  }
}
