extension Rect {
  /// The rectangle without so many cells at each edge; empty when nothing remains.
  public func inset(rows vertical: Int = 0, columns horizontal: Int = 0) -> Rect {
    Rect(
      row: row + vertical, column: column + horizontal, rows: rows - 2 * vertical,
      columns: columns - 2 * horizontal)
  }

  /// Stacks rectangles from top to bottom, one for each track.
  ///
  /// Tracks that do not fit come out with fewer rows, the last ones first.
  public func splitRows(_ tracks: [Track], gap: Int = 0) -> [Rect] {
    var next = row
    return Track.allocate(tracks, total: rows, gap: gap).map { extent in
      let part = Rect(row: next, column: column, rows: extent, columns: columns)
      if extent > 0 { next = min(next + extent + gap, endRow) }
      return part
    }
  }

  /// Places rectangles from left to right, one for each track.
  ///
  /// Tracks that do not fit come out with fewer columns, the last ones first.
  public func splitColumns(_ tracks: [Track], gap: Int = 0) -> [Rect] {
    var next = column
    return Track.allocate(tracks, total: columns, gap: gap).map { extent in
      let part = Rect(row: row, column: next, rows: rows, columns: extent)
      if extent > 0 { next = min(next + extent + gap, endColumn) }
      return part
    }
  }

  /// A rectangle of at most the given size in the middle of this one.
  public func centered(_ wanted: Size) -> Rect {
    let rows = min(wanted.rows, self.rows)
    let columns = min(wanted.columns, self.columns)
    return Rect(
      row: row + (self.rows - rows) / 2, column: column + (self.columns - columns) / 2,
      rows: rows, columns: columns)
  }

  /// One row of the rectangle, counted from its top; empty when there is no such row.
  public func line(_ index: Int) -> Rect {
    Rect(row: row + index, column: column, rows: 1, columns: columns).intersection(self)
  }
}
