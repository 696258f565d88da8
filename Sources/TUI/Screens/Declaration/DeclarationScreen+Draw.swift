import GHSModel
import TerminalKit

extension DeclarationScreen {
  func hint(in environment: Environment) -> [Span] {
    [Span(environment(Words.nature), .muted)]
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    guard let open = open(in: environment), let declarations = declarations(in: environment) else {
      return
    }
    guard !declarations.isEmpty else {
      drawEmpty(open, in: room, of: &frame, environment: environment)
      return
    }
    let layout = layout(in: environment)
    if !layout.list.isEmpty {
      drawList(declarations, open, in: layout.list, of: &frame, environment: environment)
      layout.drawBorder(on: &frame, symbols: environment.symbols)
    }
    let columns = ScrolledText.columns(in: layout.detail)
    scroll.draw(
      detail(columns: columns, in: environment), in: layout.detail, of: &frame,
      symbols: environment.symbols)
  }

  private func drawEmpty(
    _ open: OpenProduct, in room: Rect, of frame: inout Frame, environment: Environment
  ) {
    var text = RichText()
    text.paragraph(environment(Words.none))
    text.gap()
    text.paragraph(environment(Words.proposal(DeclarationContent.proposed(for: open.evaluation))))
    text.gap()
    text.keys([(.editDraft, Words.beginHere)], environment)
    let inner = room.inset(rows: 1, columns: 2)
    for (index, line) in text.lines(columns: min(80, inner.columns)).enumerated() {
      frame.putLine(line, line: index, of: inner, ellipsis: environment.symbols.ellipsis)
    }
  }

  private func drawList(
    _ declarations: [Declaration], _ open: OpenProduct, in room: Rect, of frame: inout Frame,
    environment: Environment
  ) {
    let status = environment.language == .ja ? 16 : 12
    let table = Table(columns: [
      .init(environment(Words.number), .flexible(minimum: 10)),
      .init(environment(Words.status), .fixed(status)),
      .init(environment(Words.level), .fixed(6), alignment: .center),
      .init(environment(Words.date), .fixed(10)),
    ])
    var list = cursor
    list.select(cursor.selection, count: declarations.count, height: Table.height(in: room))
    table.draw(
      count: declarations.count, cursor: list, in: room, of: &frame, symbols: environment.symbols
    ) { index in
      let declaration = declarations[index]
      let number = declaration.content.number
      return [
        Span(number.isEmpty ? environment(Words.noNumber) : number),
        self.status(of: declaration, open, environment),
        Span(declaration.content.claimedLevel.map(String.init) ?? "-"),
        Span(declaration.record?.issuedOn.description ?? "-"),
      ]
    }
  }

  /// The status, with an exclamation mark when the assessment has moved on.
  private func status(
    of declaration: Declaration, _ open: OpenProduct, _ environment: Environment
  ) -> Span {
    let name = environment(declaration.status.name)
    guard declaration.status == .issued, let record = declaration.record,
      !record.changes(since: open.evaluation).isEmpty
    else { return Span(name) }
    return Span("! " + name, .warning)
  }
}
