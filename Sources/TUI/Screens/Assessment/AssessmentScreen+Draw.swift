import GHSModel
import TerminalKit

extension AssessmentScreen {
  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    guard let open = open(in: environment) else { return }
    let layout = AssessmentLayout(environment, isReading: isReading)
    drawList(of: open, in: layout.list, of: &frame, environment: environment)
    if layout.border.rows > 1 {
      frame.verticalLine(layout.border, symbols: environment.symbols)
    } else {
      frame.horizontalLine(layout.border, symbols: environment.symbols)
    }
    let lines = detailLines(columns: ScrolledText.columns(in: layout.detail), in: environment)
    let scroll = isReading ? self.scroll : ScrolledText()
    scroll.draw(lines, in: layout.detail, of: &frame, symbols: environment.symbols)
    if let search {
      drawSearch(search, in: layout.summary, of: &frame, environment: environment)
    } else {
      frame.putLine(
        summary(of: open, environment: environment), of: layout.summary,
        ellipsis: environment.symbols.ellipsis)
    }
  }

  /// The level, the progress of each category and the findings on one line.
  private func summary(of open: OpenProduct, environment: Environment) -> [Span] {
    var spans = [
      Span(environment(Words.eligible(open.evaluation.level)), .emphasis), Span("  "),
    ]
    for counts in open.counts {
      let style: Style = counts.conforms ? .good : .text
      spans.append(Span("\(counts.id) \(counts.satisfied)/\(counts.required)  ", style))
    }
    let blocking = open.evaluation.findings.count { $0.severity == .blocking }
    if blocking > 0 { spans.append(Span(environment(Words.blocking(blocking)) + "  ", .bad)) }
    if open.snapshot.declaration?.isStale ?? false {
      spans.append(Span(environment(Words.stale), .warning))
    }
    return spans
  }

  func hint(in environment: Environment) -> [Span] {
    let text = isReading ? Words.readingHint(environment.symbols) : Words.legend
    return [Span(environment(text), .muted)]
  }

  private func drawList(
    of open: OpenProduct, in room: Rect, of frame: inout Frame, environment: Environment
  ) {
    let list = open.list
    let visible = cursor.visible(count: list.rows.count, height: room.rows)
    for (line, row) in visible.enumerated() {
      let rect = room.line(line)
      switch list.rows[row] {
      case .category(let category):
        drawHeading(of: category, in: open, rect: rect, of: &frame, environment: environment)
      case .requirement(let requirement):
        let isChosen = row == cursor.selection
        let mark = RequirementMark(requirement, in: open)
        let marker = isChosen ? String(environment.symbols.marker) : " "
        let word = environment(mark.word).padded(toColumns: environment.language == .ja ? 6 : 3)
        frame.putLine(
          [
            Span(marker + " ", .accent),
            Span(requirement.id.rawValue.padded(toColumns: list.idColumns) + " "),
            Span(word, mark.style), Span(mark.isBlocked ? "! " : "  ", .bad),
            Span(environment(requirement.title)),
          ], of: rect, ellipsis: environment.symbols.ellipsis)
        if isChosen { frame.highlight(rect, isReading ? .inactive : .active) }
      }
    }
  }

  private func drawHeading(
    of category: GHSModel.Category, in open: OpenProduct, rect: Rect, of frame: inout Frame,
    environment: Environment
  ) {
    guard let counts = open.counts.first(where: { $0.id == category.id }) else { return }
    let count = "\(counts.satisfied)/\(counts.required) "
    let word = environment(counts.conforms ? Words.conforms : Words.notYet)
    let parts = rect.splitColumns(
      [.remaining, .fixed(count.columnCount + word.columnCount)], gap: 1)
    frame.putLine(
      "\(category.id) \(environment(category.name))", of: parts[0], style: .title,
      ellipsis: environment.symbols.ellipsis)
    frame.putLine(
      [Span(count), Span(word, counts.conforms ? .good : .warning)], of: parts[1])
  }
}
