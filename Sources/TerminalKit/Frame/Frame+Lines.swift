extension Frame {
  /// Fills a rectangle with one character of one column.
  public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .text) {
    let area = rect.intersection(bounds)
    let glyph = Glyph(character)
    guard !area.isEmpty, glyph.columns == 1 else { return }
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        set(glyph.text, columns: 1, row: row, column: column, style: style)
      }
    }
  }

  /// Draws a horizontal line through the first row of a rectangle.
  public mutating func horizontalLine(
    _ rect: Rect, symbols: Symbols = .unicode, style: Style = .border
  ) {
    fill(rect.line(0), with: symbols.horizontal, style: style)
  }

  /// Draws a vertical line through the first column of a rectangle.
  public mutating func verticalLine(
    _ rect: Rect, symbols: Symbols = .unicode, style: Style = .border
  ) {
    let column = Rect(row: rect.row, column: rect.column, rows: rect.rows, columns: 1)
    fill(column.intersection(rect), with: symbols.vertical, style: style)
  }

  /// Draws a box along the edges of a rectangle, with a title in its upper side.
  ///
  /// Less than two rows or columns leave no room for a box, and nothing is drawn.
  ///
  /// - Returns: The room inside of the box.
  @discardableResult
  public mutating func box(
    _ rect: Rect, title: [Span] = [], symbols: Symbols = .unicode, style: Style = .border
  ) -> Rect {
    guard rect.rows >= 2, rect.columns >= 2 else {
      return Rect(row: rect.row, column: rect.column, rows: 0, columns: 0)
    }
    let bottom = rect.line(rect.rows - 1)
    let right = Rect(row: rect.row, column: rect.endColumn - 1, rows: rect.rows, columns: 1)
    horizontalLine(rect, symbols: symbols, style: style)
    horizontalLine(bottom, symbols: symbols, style: style)
    verticalLine(rect, symbols: symbols, style: style)
    verticalLine(right, symbols: symbols, style: style)
    let corners = [
      rect.origin, right.origin, bottom.origin, Position(row: bottom.row, column: right.column),
    ]
    for (corner, symbol) in zip(corners, symbols.corners) {
      put(String(symbol), at: corner, style: style)
    }
    let room = rect.columns - 6
    if !title.isEmpty, room > 0 {
      let shown = title.truncated(toColumns: room, ellipsis: symbols.ellipsis)
      let start = Position(row: rect.row, column: rect.column + 2)
      put([Span(" ", style)] + shown + [Span(" ", style)], at: start, in: rect)
    }
    return rect.inset(rows: 1, columns: 1)
  }

  /// Draws a line across a box, joined to its sides.
  public mutating func separator(
    row: Int, of box: Rect, symbols: Symbols = .unicode, style: Style = .border
  ) {
    let line = box.line(row)
    guard line.columns >= 2 else { return }
    horizontalLine(line, symbols: symbols, style: style)
    let ends = [line.origin, Position(row: line.row, column: line.endColumn - 1)]
    for (end, symbol) in zip(ends, symbols.tees) {
      put(String(symbol), at: end, style: style)
    }
  }
}
