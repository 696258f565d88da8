import TerminalKit

/// The columns of a list with headings.
struct Table {
  /// One column.
  struct Column {
    /// What stands above it.
    let heading: String
    /// Its share of the room.
    let track: Track
    /// Where its texts stand.
    let alignment: Alignment

    /// Creates a column.
    init(_ heading: String, _ track: Track, alignment: Alignment = .leading) {
      self.heading = heading
      self.track = track
      self.alignment = alignment
    }
  }

  /// The columns, from left to right.
  let columns: [Column]

  /// The rows of a rectangle that are left for the list below the headings.
  static func height(in rect: Rect) -> Int { max(0, rect.rows - 1) }

  /// Draws the headings and the visible rows, the chosen one marked and reversed.
  ///
  /// - Parameters:
  ///   - count: The number of rows in the list.
  ///   - cursor: The chosen row.
  ///   - rect: The room.
  ///   - frame: What is drawn on.
  ///   - symbols: The characters to draw with.
  ///   - cells: The texts of a row, one for each column.
  func draw(
    count: Int, cursor: ListCursor, in rect: Rect, of frame: inout Frame, symbols: Symbols,
    cells: (Int) -> [Span]
  ) {
    let parts = rect.splitRows([.fixed(1), .remaining])
    let tracks = [.fixed(1)] + columns.map(\.track)
    drawRow(
      [Span("")] + columns.map { Span($0.heading, .emphasis) }, tracks: tracks, in: parts[0],
      of: &frame, symbols: symbols)
    let visible = cursor.visible(count: count, height: parts[1].rows)
    for (line, index) in visible.enumerated() {
      let row = parts[1].line(line)
      let isChosen = index == cursor.selection
      let marker = Span(isChosen ? String(symbols.marker) : " ")
      drawRow([marker] + cells(index), tracks: tracks, in: row, of: &frame, symbols: symbols)
      if isChosen { frame.highlight(row) }
    }
    let edge = Rect(
      row: parts[1].row, column: parts[1].endColumn - 1, rows: parts[1].rows, columns: 1)
    if visible.lowerBound > 0 {
      frame.put(String(symbols.more[0]), at: edge.origin, style: .accent, in: edge)
    }
    if visible.upperBound < count {
      let end = Position(row: edge.endRow - 1, column: edge.column)
      frame.put(String(symbols.more[1]), at: end, style: .accent, in: edge)
    }
  }

  private func drawRow(
    _ cells: [Span], tracks: [Track], in row: Rect, of frame: inout Frame, symbols: Symbols
  ) {
    let alignments = [.leading] + columns.map(\.alignment)
    let parts = row.splitColumns(tracks + [.fixed(1)], gap: 1)
    for (index, cell) in cells.enumerated() where index < tracks.count {
      frame.putLine(
        cell.text, of: parts[index], style: cell.style, alignment: alignments[index],
        ellipsis: symbols.ellipsis)
    }
  }
}
