import GHSModel
import TerminalKit

extension EvidenceScreen {
  func hint(in environment: Environment) -> [Span] {
    guard !evidence(in: environment).isEmpty else { return [] }
    return [Span(environment(isReading ? Words.readingHint : Words.hint), .muted)]
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    guard let open = open(in: environment) else { return }
    let evidence = evidence(in: environment)
    guard !evidence.isEmpty else {
      drawEmpty(in: room, of: &frame, environment: environment)
      return
    }
    let layout = layout(in: environment)
    if !layout.list.isEmpty {
      drawList(evidence, in: layout.list, of: &frame, environment: environment)
      layout.drawBorder(on: &frame, symbols: environment.symbols)
    }
    let columns = ScrolledText.columns(in: layout.detail)
    scroll.draw(
      detail(columns: columns, in: environment, open), in: layout.detail, of: &frame,
      symbols: environment.symbols)
  }

  private func drawEmpty(in room: Rect, of frame: inout Frame, environment: Environment) {
    var text = RichText()
    if showsRequirementOnly, let requirement {
      text.paragraph(environment(Words.noneFor(requirement)))
      text.gap()
      text.keys([(.showWholeList, Words.showAll)], environment)
    } else {
      text.paragraph(environment(Words.none))
      text.gap()
    }
    text.keys([(.newEvidence, Words.addHere)], environment)
    let inner = room.inset(rows: 1, columns: 2)
    for (index, line) in text.lines(columns: min(80, inner.columns)).enumerated() {
      frame.putLine(line, line: index, of: inner, ellipsis: environment.symbols.ellipsis)
    }
  }

  private func drawList(
    _ evidence: [Evidence], in room: Rect, of frame: inout Frame, environment: Environment
  ) {
    let showsNumber = room.columns >= 66
    var columns: [Table.Column] = [
      .init(environment(Words.id), .fixed(5)),
      .init(environment(Words.name), .flexible(minimum: 12, weight: 2)),
    ]
    if showsNumber {
      columns += [.init(environment(Words.number), .flexible(minimum: 8))]
    }
    let state = environment.language == .ja ? 14 : 12
    columns += [
      .init(environment(Words.revision), .fixed(5)),
      .init(environment(Words.state), .fixed(state)),
      .init(environment(Words.count), .fixed(4), alignment: .trailing),
    ]
    var list = cursor
    list.select(cursor.selection, count: evidence.count, height: Table.height(in: room))
    Table(columns: columns).draw(
      count: evidence.count, cursor: list, in: room, of: &frame, symbols: environment.symbols
    ) { index in
      let item = evidence[index]
      let mark = item.certificate == nil ? "" : environment(Words.certificateMark)
      return [Span(item.id.rawValue), Span(mark + item.title)]
        + (showsNumber ? [Span(item.number)] : [])
        + [
          Span(item.revision), Words.state(of: item, environment),
          Span("\(item.requirements.count)"),
        ]
    }
  }
}
