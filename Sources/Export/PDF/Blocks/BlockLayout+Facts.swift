extension BlockLayout {
  private static let labelShare = 0.3
  private static let inset = 5.0

  mutating func append(_ facts: [Document.Fact]) throws(ExportError) {
    let group = beginGroup(.table)
    for (index, fact) in facts.enumerated() {
      var row = try self.row(of: fact, in: group)
      row.rules = [.init(edge: .bottom, thickness: 0.5, ink: .hairline)]
      if index == 0 {
        row.spaceBefore = 9
      }
      if index == 0, !endsInRule {
        row.rules.append(.init(edge: .top, thickness: 0.5, ink: .hairline))
      }
      rows.append(row)
    }
  }

  mutating func append(_ signature: Document.Signature) throws(ExportError) {
    let first = rows.count
    try append(Document.Paragraph(signature.statement))
    let group = beginGroup(.table)
    let left = PageGeometry.bodyWidth * Self.labelShare
    for line in signature.lines {
      var row = try self.row(of: line, in: group)
      let isOpen = !line.value.contains { !$0.text.isEmpty }
      // Label and value stand on the line, as on paper that is filled in by hand.
      row.paddingTop += max(0, (isOpen ? 42 : 28) - row.height)
      row.rules = [
        .init(
          edge: .bottom, x: left, width: PageGeometry.bodyWidth - left,
          thickness: isOpen ? 0.8 : 0.5, ink: isOpen ? .text : .hairline)
      ]
      row.wholeUpTo = 200
      rows.append(row)
    }
    guard first < rows.count else { return }
    rows[first].spaceBefore = 20
    // Nobody should sign a page that holds nothing but the place to sign at.
    if first > 0, rows[first - 1].height < 130 { rows[first - 1].keepsWithNext = true }
    for index in first..<rows.count - 1 { rows[index].keepsWithNext = true }
  }

  /// Whether the row above ends in a line, so that a second one below it would be too much.
  private var endsInRule: Bool {
    rows.last?.rules.contains { $0.edge == .bottom } ?? false
  }

  private func row(
    of fact: Document.Fact, in group: PageRow.Group
  ) throws(ExportError) -> PageRow {
    let left = PageGeometry.bodyWidth * Self.labelShare
    let label = try cell(
      [(fact.label, .factLabel)], tag: .tableHead, x: Self.inset, width: left - 2 * Self.inset)
    let value = try cell(
      fact.value.map { ($0.text, TextStyle.fact($0.role)) }, tag: .tableCell,
      x: left + Self.inset, width: PageGeometry.bodyWidth - left - 2 * Self.inset)
    var row = PageRow(cells: [label, value], tag: .tableRow, group: group)
    row.paddingTop = 5
    row.paddingBottom = 5
    row.wholeUpTo = 150
    return row
  }
}
