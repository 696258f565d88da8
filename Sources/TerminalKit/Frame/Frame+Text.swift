extension Frame {
  /// Puts text on one row, clipped to a rectangle.
  ///
  /// Text that reaches beyond the clip is cut at a cluster; the part of a wide character that
  /// would be visible is shown as spaces. Newlines are shown, not obeyed.
  ///
  /// - Parameters:
  ///   - text: The text, safe or not.
  ///   - position: Where the text starts; may lie outside of the clip, to the left too.
  ///   - style: How the text is shown.
  ///   - clip: The cells that may change; the whole frame when nil.
  /// - Returns: The column after the text, clipped or not, as far as it was looked at.
  @discardableResult
  public mutating func put(
    _ text: String, at position: Position, style: Style = .text, in clip: Rect? = nil
  ) -> Int {
    let area = (clip ?? bounds).intersection(bounds)
    guard !area.isEmpty, (area.row..<area.endRow).contains(position.row) else {
      return position.column
    }
    var column = position.column
    if text.plainColumnCount != nil, column >= area.column {
      return putPlain(text, at: position, style: style, in: area)
    }
    for character in text {
      guard column < area.endColumn else { break }
      let glyph = Glyph(character)
      let end = column + glyph.columns
      if column >= area.column, end <= area.endColumn {
        set(glyph, row: position.row, column: column, style: style)
      } else {
        let visible = max(column, area.column)..<max(column, area.column, min(end, area.endColumn))
        for column in visible {
          set(" ", columns: 1, row: position.row, column: column, style: style)
        }
      }
      column = end
    }
    return column
  }

  /// Puts text whose scalars are its clusters, beginning within an area, with the same result.
  private mutating func putPlain(
    _ text: String, at position: Position, style: Style, in area: Rect
  ) -> Int {
    var column = position.column
    for scalar in text.unicodeScalars {
      guard column < area.endColumn else { break }
      let columns = PlainScalar.columns(scalar.value) ?? 1
      // Half of a wide one at the edge is shown as a space.
      let fits = column + columns <= area.endColumn
      set(
        fits ? String(scalar) : " ", columns: fits ? columns : 1, row: position.row,
        column: column, style: style)
      column += columns
    }
    return column
  }

  /// Puts spans one after the other on one row, clipped to a rectangle.
  ///
  /// - Returns: The column after the last span that was looked at.
  @discardableResult
  public mutating func put(_ spans: [Span], at position: Position, in clip: Rect? = nil) -> Int {
    spans.reduce(position.column) { column, span in
      put(
        span.text, at: Position(row: position.row, column: column), style: span.style, in: clip)
    }
  }

  /// Fills one row of a rectangle with text, cut with an ellipsis or padded with spaces.
  ///
  /// - Parameters:
  ///   - text: The text, safe or not.
  ///   - line: The row, counted from the top of the rectangle; nothing happens outside of it.
  ///   - rect: The rectangle.
  ///   - style: How the text and the padding are shown.
  ///   - alignment: Where the text stands in the row.
  ///   - ellipsis: What ends a text that was cut.
  public mutating func putLine(
    _ text: String, line: Int = 0, of rect: Rect, style: Style = .text,
    alignment: Alignment = .leading, ellipsis: String = Symbols.unicode.ellipsis
  ) {
    let target = rect.line(line)
    guard !target.isEmpty else { return }
    let padded = text.padded(
      toColumns: target.columns, alignment: alignment, ellipsis: ellipsis)
    put(padded, at: target.origin, style: style, in: target)
  }

  /// Fills one row of a rectangle with spans, cut with an ellipsis or padded with spaces.
  ///
  /// The padding has the style of the last span.
  public mutating func putLine(
    _ spans: [Span], line: Int = 0, of rect: Rect,
    ellipsis: String = Symbols.unicode.ellipsis
  ) {
    let target = rect.line(line)
    guard !target.isEmpty else { return }
    let shown = spans.truncated(toColumns: target.columns, ellipsis: ellipsis)
    let padding = String(repeating: " ", count: target.columns - shown.columnCount)
    put(shown + [Span(padding, spans.last?.style ?? .text)], at: target.origin, in: target)
  }

  /// Puts wrapped text into a rectangle, as many lines as fit.
  ///
  /// - Returns: The number of lines the text has, which may be more than were drawn.
  @discardableResult
  public mutating func putWrapped(
    _ text: String, in rect: Rect, style: Style = .text, firstLine: Int = 0
  ) -> Int {
    let lines = text.wrapped(toColumns: rect.columns)
    for (offset, line) in lines.dropFirst(firstLine).prefix(rect.rows).enumerated() {
      put(line, at: Position(row: rect.row + offset, column: rect.column), style: style, in: rect)
    }
    return lines.count
  }
}
