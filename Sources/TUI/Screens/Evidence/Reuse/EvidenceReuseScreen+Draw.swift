import GHSModel
import TerminalKit

extension EvidenceReuseScreen {
  /// Where the field, the list and the text of the chosen evidence are.
  struct Layout {
    /// What is typed.
    let field: Rect
    /// The list with its headings.
    let list: Rect
    /// The line between list and text.
    let border: Rect
    /// What is known of the chosen evidence.
    let detail: Rect

    /// How many rows of the list are in sight.
    var listHeight: Int { Table.height(in: list) }
  }

  /// Divides the body.
  func layout(in environment: Environment) -> Layout {
    let rows = environment.room.inset(columns: 1).splitRows([.fixed(1), .remaining])
    if environment.isWide {
      let parts = rows[1].splitColumns([.fixed(rows[1].columns * 11 / 20), .fixed(1), .remaining])
      return Layout(
        field: rows[0], list: parts[0], border: parts[1], detail: parts[2].inset(columns: 1))
    }
    let parts = rows[1].splitRows([.remaining, .fixed(1), .fixed(min(8, rows[1].rows / 3))])
    return Layout(field: rows[0], list: parts[0], border: parts[1], detail: parts[2])
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    frame.fill(room)
    let layout = layout(in: environment)
    drawField(in: layout.field, of: &frame, environment)
    if found.isEmpty {
      let text = field.text.isBlank ? Words.noneAtAll : Words.nothing
      frame.putWrapped(environment(text), in: layout.list)
    } else {
      drawList(in: layout.list, of: &frame, environment)
    }
    if layout.border.rows > 1 {
      frame.verticalLine(layout.border, symbols: environment.symbols)
    } else {
      frame.horizontalLine(layout.border, symbols: environment.symbols)
    }
    let lines = detail(environment).lines(columns: layout.detail.columns, marking: highlighter)
    for (line, spans) in lines.prefix(layout.detail.rows).enumerated() {
      frame.putLine(
        spans, line: line, of: layout.detail, ellipsis: environment.symbols.ellipsis)
    }
  }

  private func drawField(in row: Rect, of frame: inout Frame, _ environment: Environment) {
    let count = environment(FilePickerScreen.Words.count(found.count))
    let prompt = environment(Words.prompt)
    let parts = row.splitColumns(
      [.fixed(prompt.columnCount), .remaining, .fixed(count.columnCount)], gap: 1)
    frame.putLine(prompt, of: parts[0], style: .emphasis)
    frame.putField(field, in: parts[1], placeholder: environment(Words.placeholder))
    frame.putLine(count, of: parts[2], style: found.isEmpty ? .warning : .accent)
  }

  private func drawList(in rect: Rect, of frame: inout Frame, _ environment: Environment) {
    let showsNumber = rect.columns >= 66
    var columns: [Table.Column] = [
      .init(environment(EvidenceScreen.Words.id), .fixed(5)),
      .init(environment(EvidenceScreen.Words.name), .flexible(minimum: 12, weight: 2)),
    ]
    if showsNumber {
      columns.append(
        .init(environment(EvidenceScreen.Words.number), .flexible(minimum: 8)))
    }
    columns += [
      .init(environment(EvidenceScreen.Words.state), .fixed(environment.language == .ja ? 14 : 12)),
      .init(environment(Words.owner), .fixed(environment.size.columns < 80 ? 10 : 16)),
    ]
    Table(columns: columns).draw(
      count: found.count, cursor: cursor, in: rect, of: &frame, symbols: environment.symbols
    ) { index in
      let candidate = found[index]
      let evidence = candidate.evidence
      let state =
        isUsed(candidate)
        ? Span(environment(Words.inUse), .muted)
        : EvidenceScreen.Words.state(of: evidence, environment)
      return [Span(evidence.id.rawValue), Span(evidence.title)]
        + (showsNumber ? [Span(evidence.number)] : [])
        + [state, Span(candidate.owner?.name ?? "", .muted)]
    }
  }

  /// What whoever chooses the evidence has to know: what it supports, its file, its state.
  private func detail(_ environment: Environment) -> RichText {
    var text = RichText()
    guard let chosen else { return text }
    let evidence = chosen.evidence
    text.paragraph("\(evidence.id)  \(evidence.title)", .title)
    if let owner = chosen.owner {
      text.item([Span("> ", .accent)], environment(Words.willBeCopied(owner, evidence)))
    } else if isUsed(chosen) {
      text.item([Span("> ", .accent)], environment(Words.isUsed))
    }
    for reason in evidence.reasonsOutOfForce(on: environment.today) {
      text.item([Span("[!] ", .bad)], environment(reason.name), .bad)
    }
    let ids = evidence.requirements.map(\.rawValue).joined(separator: " ")
    func fact(_ label: LocalizedText, _ value: String) {
      if !value.isEmpty { text.fact(environment(label), value, labelColumns: 12) }
    }
    fact(EvidenceForm.Words.requirements, ids)
    fact(EvidenceForm.Words.number, evidence.number)
    fact(EvidenceForm.Words.revision, evidence.revision)
    fact(EvidenceScreen.Words.path, evidence.location)
    fact(EvidenceForm.Words.owner, evidence.owner)
    return text
  }
}
