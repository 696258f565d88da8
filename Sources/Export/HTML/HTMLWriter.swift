/// Writes the blocks of a document as HTML elements.
struct HTMLWriter {
  /// What has been written so far.
  private(set) var html = ""

  private var hasTitle = false

  /// Writes a line of markup as it is.
  mutating func line(_ markup: String) {
    html += markup
    html += "\n"
  }

  /// Writes an element around a text; nothing when the text is empty.
  ///
  /// - Parameters:
  ///   - element: The name of the element.
  ///   - text: Any text.
  ///   - name: The element's class; empty for none.
  mutating func text(_ element: String, _ text: String, class name: String = "") {
    guard !text.isEmpty else { return }
    let attribute = name.isEmpty ? "" : " class=\"\(name)\""
    line("<\(element)\(attribute)>\(HTMLText(text).content)</\(element)>")
  }

  /// Writes a block.
  mutating func write(_ block: Document.Block) {
    switch block {
    case .title(let title):
      line("<div class=\"title\">")
      text("p", title.overline, class: "overline")
      text(hasTitle ? "h2" : "h1", title.text)
      text("p", title.subtitle, class: "subtitle")
      line("</div>")
      hasTitle = true
    case .heading(let heading): text("h\(heading.level.rawValue + 1)", heading.text)
    case .paragraph(let paragraph): write(paragraph)
    case .notice(let notice):
      line("<aside class=\"notice\">")
      text("p", notice.title, class: "notice-title")
      for paragraph in notice.paragraphs { write(paragraph) }
      line("</aside>")
    case .facts(let facts): write(facts)
    case .table(let table): write(table)
    case .list(let list):
      let element = list.marker == .number ? "ol" : "ul"
      line("<\(element)>")
      for item in list.items { line("<li>\(HTMLText(item).content)</li>") }
      line("</\(element)>")
    case .signature(let signature):
      line("<section class=\"signature\">")
      text("p", signature.statement)
      write(signature.lines, marksOpen: true)
      line("</section>")
    case .space(let space): line("<div class=\"\(space.className)\"></div>")
    case .pageBreak: line("<div class=\"page-break\"></div>")
    }
  }

  private mutating func write(_ paragraph: Document.Paragraph) {
    text("p", paragraph.text, class: paragraph.role.className)
  }

  private mutating func write(_ facts: [Document.Fact], marksOpen: Bool = false) {
    guard !facts.isEmpty else { return }
    line("<table class=\"facts\">\n<tbody>")
    for fact in facts {
      let isOpen = !fact.value.contains { !$0.text.isEmpty }
      line("<tr>\n<th scope=\"row\">\(HTMLText(fact.label).content)</th>")
      line(marksOpen && isOpen ? "<td class=\"open\">" : "<td>")
      for paragraph in fact.value { write(paragraph) }
      line("</td>\n</tr>")
    }
    line("</tbody>\n</table>")
  }

  private mutating func write(_ table: Document.Table) {
    // On a telephone a table of many columns is moved sideways rather than broken within its words.
    let isWide = table.columns.count > 2
    if isWide { line("<div class=\"wide\" tabindex=\"0\">") }
    line("<table>")
    text("caption", table.caption)
    if !table.columns.isEmpty {
      let widths = table.columns.map { $0.width.isFinite && $0.width > 0 ? $0.width : 1 }
      let sum = widths.reduce(0, +)
      line("<colgroup>")
      for width in widths {
        line("<col style=\"width: \((width / sum * 1000).rounded() / 10)%\">")
      }
      line("</colgroup>")
      line("<thead>\n<tr>")
      for column in table.columns {
        let name = column.alignment.className.map { " class=\"\($0)\"" } ?? ""
        line("<th scope=\"col\"\(name)>\(HTMLText(column.title).content)</th>")
      }
      line("</tr>\n</thead>")
    }
    line("<tbody>")
    for (index, row) in table.rows.enumerated() {
      switch row {
      case .cells(let cells): write(cells, of: table)
      case .group(let name):
        if index > 0 { line("</tbody>\n<tbody>") }
        line(
          "<tr><th class=\"group\" scope=\"rowgroup\" colspan=\"\(max(1, table.columns.count))\">"
            + HTMLText(name).content + "</th></tr>")
      }
    }
    line("</tbody>\n</table>")
    if isWide { line("</div>") }
  }

  private mutating func write(_ cells: [Document.Table.Cell], of table: Document.Table) {
    line("<tr>")
    for index in 0..<max(1, table.columns.count) {
      let column = index < table.columns.count ? table.columns[index] : nil
      var paragraphs = index < cells.count ? cells[index].paragraphs : []
      if index + 1 == max(1, table.columns.count) {
        paragraphs += cells.dropFirst(index + 1).flatMap(\.paragraphs)
      }
      let name = column?.alignment.className.map { " class=\"\($0)\"" } ?? ""
      let element = column?.namesRows == true ? "th" : "td"
      let scope = column?.namesRows == true ? " scope=\"row\"" : ""
      line("<\(element)\(scope)\(name)>")
      for paragraph in paragraphs { write(paragraph) }
      line("</\(element)>")
    }
    line("</tr>")
  }
}

extension Document.Paragraph.Role {
  fileprivate var className: String {
    switch self {
    case .body: ""
    case .note: "note"
    case .strong: "strong"
    }
  }
}

extension Document.Table.Alignment {
  fileprivate var className: String? {
    switch self {
    case .leading: nil
    case .center: "center"
    case .trailing: "trailing"
    }
  }
}

extension Document.Space {
  fileprivate var className: String {
    switch self {
    case .small: "space-small"
    case .medium: "space-medium"
    case .large: "space-large"
    }
  }
}
