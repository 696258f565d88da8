extension String {
  /// The columns the text takes on one row of a terminal, after it has been made safe.
  public var columnCount: Int {
    plainColumnCount ?? reduce(0) { $0 + Glyph($1).columns }
  }

  /// The text cut to at most so many columns, ending in `ellipsis` when something was cut.
  ///
  /// No cluster is cut in half, so the result may be narrower than asked for. When not even
  /// the ellipsis fits, as much of the text as fits is returned without one.
  public func truncated(toColumns limit: Int, ellipsis: String = "…") -> String {
    guard limit > 0 else { return "" }
    // As many bytes as columns, or fewer, take no more columns than there are.
    if utf8.count <= limit { return self }
    let mark = ellipsis.columnCount
    let room = mark <= limit ? limit - mark : limit
    var columns = 0
    var cut = startIndex
    var index = startIndex
    while index < endIndex {
      columns += Glyph(self[index]).columns
      if columns > limit {
        return String(self[..<cut]) + (mark <= limit ? ellipsis : "")
      }
      index = self.index(after: index)
      if columns <= room { cut = index }
    }
    return self
  }

  /// The text filled with spaces, or cut, to exactly so many columns.
  public func padded(
    toColumns width: Int, alignment: Alignment = .leading, ellipsis: String = "…"
  ) -> String {
    guard width > 0 else { return "" }
    let text = truncated(toColumns: width, ellipsis: ellipsis)
    let columns = text.columnCount
    let before = alignment.offset(of: columns, in: width)
    let after = width - before - columns
    return String(repeating: " ", count: before) + text + String(repeating: " ", count: after)
  }
}
