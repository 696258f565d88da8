import GHSModel
import TerminalKit

extension JournalScreen {
  func hint(in environment: Environment) -> [Span] {
    guard let page = environment.journal, !page.lines.isEmpty else { return [] }
    if isReading { return [Span(environment(Words.readingHint), .muted)] }
    if page.hasOlder {
      return [Span(environment(Words.older(than: page.lines.count)), .muted)]
    }
    return [Span(environment(Words.hint(page.lines.count)), .muted)]
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    guard let lines = lines(in: environment), !lines.isEmpty else { return }
    let layout = layout(in: environment)
    if !layout.list.isEmpty {
      drawList(lines, in: layout.list, of: &frame, environment: environment)
      layout.drawBorder(on: &frame, symbols: environment.symbols)
    }
    let columns = ScrolledText.columns(in: layout.detail)
    scroll.draw(
      detail(columns: columns, in: environment), in: layout.detail, of: &frame,
      symbols: environment.symbols)
  }

  private func drawList(
    _ lines: [JournalLine], in room: Rect, of frame: inout Frame, environment: Environment
  ) {
    // Beside the list the whole hash is in sight.
    let showsHash = room.columns >= 78
    let number = max(4, lines.map { "\($0.sequence)".utf8.count }.max() ?? 0)
    var columns: [Table.Column] = [
      .init(environment(Words.number), .fixed(number), alignment: .trailing),
      .init(environment(Words.time), .fixed(16)),
      .init(environment(Words.actor), .fixed(9)),
      .init(environment(Words.operation), .flexible(minimum: 12)),
    ]
    if showsHash { columns.append(.init(environment(Words.hash), .fixed(8))) }
    var list = cursor
    list.select(cursor.selection, count: lines.count, height: Table.height(in: room))
    Table(columns: columns).draw(
      count: lines.count, cursor: list, in: room, of: &frame, symbols: environment.symbols
    ) { index in
      let line = lines[index]
      return [
        Span("\(line.sequence)"), Span(line.minute), Span(line.actor),
        Span(environment(line.phrase)),
      ] + (showsHash ? [Span(String(line.hash.prefix(8)), .muted)] : [])
    }
  }

  /// The lines of everything the journal says of the chosen entry.
  func detail(columns: Int, in environment: Environment) -> [[Span]] {
    guard let line = chosen(in: environment) else { return [] }
    var text = RichText()
    text.heading("\(line.sequence)  \(environment(line.phrase))")
    func fact(_ label: LocalizedText, _ value: String) {
      text.fact(environment(label), value, labelColumns: 10)
    }
    fact(Words.time, line.time)
    fact(Words.actor, line.actor)
    if !line.changes.isEmpty {
      text.heading(environment(Words.changes(line.changes.count)))
      for change in line.changes { text.item([Span("- ", .muted)], environment(change)) }
    }
    if !line.values.isEmpty {
      text.heading(environment(Words.values))
      for value in line.values { text.item([Span("- ", .muted)], environment(value)) }
    }
    text.gap()
    fact(Words.hash, line.hash)
    fact(Words.previousHash, line.previousHash)
    return text.lines(columns: columns)
  }
}

extension JournalLine {
  /// The time to the minute, for a column.
  fileprivate var minute: String {
    String(time.prefix(16).map { $0 == "T" ? " " : $0 })
  }
}
