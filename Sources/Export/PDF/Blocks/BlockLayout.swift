/// Turns the blocks of a document into rows with their text laid out.
struct BlockLayout {
  let fonts: FontLibrary

  /// The rows made so far.
  var rows: [PageRow] = []

  /// How many tables and lists were begun, to tell one from the next.
  var groups = 0

  private var pendingSpace = 0.0
  private var pendingPageBreak = false

  /// Lays out a document's blocks.
  ///
  /// - Parameters:
  ///   - blocks: The blocks in reading order.
  ///   - fonts: The fonts to set them in.
  /// - Throws: ``ExportError/drawingFailed(status:)`` when Pango has no memory.
  init(_ blocks: [Document.Block], fonts: FontLibrary) throws(ExportError) {
    self.fonts = fonts
    for block in blocks {
      let first = rows.count
      try append(block)
      guard first < rows.count else { continue }
      rows[first].spaceBefore += pendingSpace
      rows[first].beginsPage = pendingPageBreak
      pendingSpace = 0
      pendingPageBreak = false
    }
  }

  private mutating func append(_ block: Document.Block) throws(ExportError) {
    switch block {
    case .title(let title): try append(title)
    case .heading(let heading): try append(heading)
    case .paragraph(let paragraph): try append(paragraph)
    case .notice(let notice): try append(notice)
    case .facts(let facts): try append(facts)
    case .table(let table): try append(table)
    case .list(let list): try append(list)
    case .signature(let signature): try append(signature)
    case .space(.small): pendingSpace += 8
    case .space(.medium): pendingSpace += 17
    case .space(.large): pendingSpace += 34
    case .pageBreak: pendingPageBreak = true
    }
  }

  /// Begins a table or a list.
  mutating func beginGroup(_ tag: StructureTag) -> PageRow.Group {
    groups += 1
    return PageRow.Group(tag: tag, number: groups)
  }

  /// Lays out the texts of one cell.
  ///
  /// - Parameters:
  ///   - texts: The texts with their styles, from top to bottom.
  ///   - tag: What the cell is to a reader who cannot see it.
  ///   - x: The left edge within the body.
  ///   - width: The width of a line.
  ///   - alignment: Where the text stands within the width, from 0 to 1.
  ///   - gap: The room between two texts.
  /// - Returns: The cell.
  /// - Throws: ``ExportError/drawingFailed(status:)`` when Pango has no memory.
  func cell(
    _ texts: [(text: String, style: TextStyle)], tag: StructureTag, x: Double = 0,
    width: Double = PageGeometry.bodyWidth, alignment: Double = 0, gap: Double = 2
  ) throws(ExportError) -> RowCell {
    var runs: [RowCell.Run] = []
    for (text, style) in texts where !text.isEmpty {
      var space = gap
      for piece in try TextFlow(text, style: style, width: width, fonts: fonts).pieces {
        runs.append(RowCell.Run(layout: piece.layout, lines: piece.lines, spaceBefore: space))
        space = 0
      }
    }
    return RowCell(x: x, width: width, alignment: alignment, tag: tag, runs: runs)
  }
}
