/// A picture of the whole terminal, drawn by pure functions and shown by a ``Terminal``.
///
/// A frame is a grid of cells. In each row the clusters' columns add up to the width of the
/// frame: what does not fit is cut at a cluster, and half a wide character is never left over.
public struct Frame: Hashable, Sendable {
  /// The extent of the picture.
  public let size: Size

  /// Where the terminal's cursor stands; nil hides it.
  ///
  /// While text is edited it must stand at the caret, because input methods draw there.
  public var cursor: Position?

  private(set) var cells: [Cell]

  /// Creates an empty frame.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }

  /// The frame cut or filled up to another size, as a terminal that has just changed needs it.
  public func resized(to newSize: Size) -> Frame {
    guard newSize != size else { return self }
    var frame = Frame(size: newSize)
    for row in 0..<min(size.rows, newSize.rows) {
      frame.put(spans(row: row), at: Position(row: row, column: 0))
    }
    if let cursor, frame.bounds.contains(cursor) { frame.cursor = cursor }
    return frame
  }

  /// The rectangle of the whole frame.
  public var bounds: Rect { Rect(size) }

  /// The cell at a position; a blank outside of the frame.
  public subscript(position: Position) -> Cell {
    bounds.contains(position) ? cells[index(position.row, position.column)] : .blank
  }

  /// The cells of one row, from left to right.
  func row(_ row: Int) -> ArraySlice<Cell> {
    cells[index(row, 0)..<index(row, 0) + size.columns]
  }

  /// The columns of the cluster that covers a column of a row.
  func extent(row: Int, column: Int) -> Range<Int> {
    var start = column
    while start > 0, cells[index(row, start)].isContinuation { start -= 1 }
    var end = start + 1
    while end < size.columns, cells[index(row, end)].isContinuation { end += 1 }
    return start..<end
  }

  /// Puts a glyph where it fits completely, cell by cell when joiners were dropped from it.
  mutating func set(_ glyph: Glyph, row: Int, column: Int, style: Style) {
    if glyph.columns <= 2 {
      guard glyph.columns > 0 else { return }
      set(glyph.text, columns: glyph.columns, row: row, column: column, style: style)
    } else {
      var column = column
      for part in glyph.text.map({ Glyph($0) }) where part.columns > 0 {
        set(part.text, columns: part.columns, row: row, column: column, style: style)
        column += part.columns
      }
    }
  }

  /// Puts a cluster where it fits completely, blanking what is left of clusters it covers.
  mutating func set(_ text: String, columns: Int, row: Int, column: Int, style: Style) {
    for edge in [column, column + columns - 1] {
      let covered = extent(row: row, column: edge)
      guard covered.count > 1 else { continue }
      for column in covered {
        let old = cells[index(row, column)].style
        cells[index(row, column)] = Cell(text: " ", style: old)
      }
    }
    cells[index(row, column)] = Cell(text: text, style: style)
    for offset in 1..<max(1, columns) {
      cells[index(row, column + offset)] = Cell(text: "", style: style)
    }
  }

  /// Changes how the cells of a rectangle are selected, leaving their text alone.
  ///
  /// A cluster that reaches into the rectangle is changed as a whole.
  public mutating func highlight(_ rect: Rect, _ highlight: Highlight = .active) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      let first = extent(row: row, column: area.column).lowerBound
      let last = extent(row: row, column: area.endColumn - 1).upperBound
      for column in first..<last {
        cells[index(row, column)].style.highlight = highlight
      }
    }
  }

  private func index(_ row: Int, _ column: Int) -> Int { row * size.columns + column }
}
