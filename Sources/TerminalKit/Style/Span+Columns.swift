extension [Span] {
  /// The columns all spans take together.
  public var columnCount: Int { reduce(0) { $0 + $1.text.columnCount } }

  /// The spans cut to at most so many columns, ending in `ellipsis` when something was cut.
  public func truncated(toColumns limit: Int, ellipsis: String = "…") -> [Span] {
    guard columnCount > limit else { return self }
    let mark = ellipsis.columnCount <= limit ? ellipsis : ""
    var room = limit - mark.columnCount
    var result: [Span] = []
    for span in self {
      let width = span.text.columnCount
      guard width <= room else {
        let text = span.text.truncated(toColumns: room, ellipsis: "")
        result.append(Span(text + mark, span.style))
        break
      }
      result.append(span)
      room -= width
    }
    return result
  }
}
