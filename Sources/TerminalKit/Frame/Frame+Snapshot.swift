extension Frame {
  /// The frame as text, one line per row, without the spaces at the ends of the rows.
  public var plainText: String {
    (0..<size.rows).map { Self.trimmed(row($0).map(\.text).joined()) }.joined(separator: "\n")
  }

  /// The frame as text that also tells styles, for snapshots.
  ///
  /// What is not ordinary text stands as `{role|…}`, with `*` after the role when it is
  /// actively and `~` when it is inactively selected. The last line gives the cursor.
  public var annotatedText: String {
    let rows = (0..<size.rows).map { index in
      Self.trimmed(
        spans(row: index).map { span in
          span.style == .text ? span.text : "{\(Self.name(of: span.style))|\(span.text)}"
        }.joined())
    }
    let place = cursor.map { "cursor: \($0.row),\($0.column)" } ?? "cursor: hidden"
    return (rows + [place]).joined(separator: "\n")
  }

  /// One row as the fewest spans that show it.
  public func spans(row index: Int) -> [Span] {
    guard (0..<size.rows).contains(index) else { return [] }
    return Self.spans(of: row(index))
  }

  /// Cells next to each other, joined where their styles are equal.
  static func spans(of cells: ArraySlice<Cell>) -> [Span] {
    var spans: [Span] = []
    for cell in cells {
      if let last = spans.indices.last, spans[last].style == cell.style {
        spans[last].text += cell.text
      } else {
        spans.append(Span(cell.text, cell.style))
      }
    }
    return spans
  }

  private static func name(of style: Style) -> String {
    switch style.highlight {
    case .none: "\(style.role)"
    case .active: "\(style.role)*"
    case .inactive: "\(style.role)~"
    }
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
