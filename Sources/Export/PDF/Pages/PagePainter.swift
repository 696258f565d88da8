/// Draws placed rows onto the pages of a file, with header, footer, bookmarks and structure.
struct PagePainter {
  let canvas: PDFCanvas
  let fonts: FontLibrary

  private var openGroup: PageRow.Group?
  private var bookmarks: [(depth: Int, id: Int32)] = []

  init(canvas: PDFCanvas, fonts: FontLibrary) {
    self.canvas = canvas
    self.fonts = fonts
  }

  /// Draws all pages.
  ///
  /// - Parameters:
  ///   - pages: The placed rows, page by page.
  ///   - header: The line at the head of every page.
  ///   - footer: The line at the foot of every page.
  /// - Throws: ``ExportError/drawingFailed(status:)`` when Pango has no memory.
  mutating func paint(
    _ pages: [[Paginator.PlacedRow]], header: String, footer: String
  ) throws(ExportError) {
    let headerLine = try runningLine(header, width: PageGeometry.bodyWidth)
    let footerLine = try runningLine(
      footer, width: PageGeometry.bodyWidth - PageGeometry.pageNumberWidth)
    canvas.open(.document)
    for (index, page) in pages.enumerated() {
      if !header.isEmpty {
        draw(headerLine, y: PageGeometry.headerTop)
        canvas.fill(
          x: PageGeometry.side, y: PageGeometry.headerTop + 15, width: PageGeometry.bodyWidth,
          height: 0.4, ink: .hairline)
      }
      for placed in page { paint(placed) }
      draw(footerLine, y: PageGeometry.footerTop)
      let number = try runningLine(
        "\(index + 1) / \(pages.count)", width: PageGeometry.pageNumberWidth)
      draw(number, y: PageGeometry.footerTop, alignment: 1)
      if index + 1 == pages.count {
        closeGroup()
        canvas.close(.document)
      }
      canvas.endPage()
    }
  }

  private mutating func paint(_ placed: Paginator.PlacedRow) {
    let row = placed.row
    paintGround(of: row, y: placed.y)
    if !placed.isRepeated {
      if openGroup != row.group {
        closeGroup()
        if let group = row.group { canvas.open(group.tag) }
        openGroup = row.group
      }
      if let bookmark = row.bookmark { add(bookmark, y: placed.y) }
      if let tag = row.tag { canvas.open(tag) }
    }
    for cell in row.cells where !cell.runs.isEmpty {
      let isTagged = !placed.isRepeated && !cell.isRepeated
      if isTagged { canvas.open(cell.tag) }
      var y = placed.y + row.paddingTop
      for (index, run) in cell.runs.enumerated() {
        if index > 0 { y += run.spaceBefore }
        canvas.draw(
          run.layout, lines: run.lines, x: PageGeometry.side + cell.x, y: y, width: cell.width,
          alignment: cell.alignment, ink: cell.isRepeated ? .muted : run.layout.style.ink)
        y += run.height
      }
      if isTagged { canvas.close(cell.tag) }
    }
    if !placed.isRepeated, let tag = row.tag { canvas.close(tag) }
  }

  private func paintGround(of row: PageRow, y: Double) {
    if let fill = row.fill {
      canvas.fill(
        x: PageGeometry.side, y: y, width: PageGeometry.bodyWidth, height: row.height, ink: fill)
    }
    if row.hasBar {
      canvas.fill(x: PageGeometry.side, y: y, width: 2.4, height: row.height, ink: .accent)
    }
    for rule in row.rules {
      let top = rule.edge == .top ? y : y + row.height - rule.thickness
      canvas.fill(
        x: PageGeometry.side + rule.x, y: top, width: rule.width, height: rule.thickness,
        ink: rule.ink)
    }
  }

  private mutating func closeGroup() {
    if let group = openGroup { canvas.close(group.tag) }
    openGroup = nil
  }

  private mutating func add(_ bookmark: PageRow.Bookmark, y: Double) {
    bookmarks.removeAll { $0.depth >= bookmark.depth }
    let id = canvas.bookmark(
      ShortText(bookmark.text).text, under: bookmarks.last?.id, y: y)
    bookmarks.append((bookmark.depth, id))
  }

  private func runningLine(_ text: String, width: Double) throws(ExportError) -> TextLayout {
    try TextLayout(
      ArraySlice(fonts.glyphs.settable(ShortText(text).text).utf8), style: .running, width: width,
      onOneLine: true,
      fonts: fonts)
  }

  private func draw(_ line: TextLayout, y: Double, alignment: Double = 0) {
    canvas.draw(
      line, lines: 0..<min(1, line.lines.count), x: PageGeometry.side, y: y,
      width: PageGeometry.bodyWidth, alignment: alignment, ink: line.style.ink)
  }
}
