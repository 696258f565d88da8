import GHSModel
import TerminalKit

extension GuidedScreen {
  private static var barColumns: Int { 16 }

  /// Draws one requirement.
  func draw(
    _ requirement: Requirement, in open: OpenProduct, of frame: inout Frame,
    environment: Environment
  ) {
    let layout = GuidedLayout(requirement, open, environment)
    let symbols = environment.symbols
    let head = layout.head.inset(columns: 1)
    frame.putLine(goalLine(environment), of: head, ellipsis: symbols.ellipsis)
    let category = open.catalogue.category(of: requirement.id).map { environment($0.name) } ?? ""
    frame.putLine(
      [
        Span(requirement.id.rawValue + "  ", .title), Span(environment(requirement.title), .title),
        Span("  " + category, .muted),
      ], line: 1, of: head, ellipsis: symbols.ellipsis)
    let inner = frame.box(layout.questionBox, symbols: symbols, style: .accent)
    let padding = max(0, (inner.rows - layout.question.count) / 2)
    let text = inner.inset(rows: padding, columns: 2)
    for (index, line) in layout.question.enumerated() where index < text.rows {
      frame.putLine(
        line, line: index, of: text, style: .title, ellipsis: symbols.ellipsis)
    }
    for (index, line) in layout.standing.enumerated() where index < layout.standingRoom.rows {
      frame.putLine(line, line: index, of: layout.standingRoom, ellipsis: symbols.ellipsis)
    }
    if environment.isWide {
      frame.verticalLine(layout.border, symbols: symbols)
    } else {
      frame.horizontalLine(layout.border, symbols: symbols)
    }
    scroll.draw(layout.guidance, in: layout.guidanceRoom, of: &frame, symbols: symbols)
  }

  /// The goal, the distance in words and as a bar, and what was set aside.
  private func goalLine(_ environment: Environment) -> [Span] {
    guard let goal = environment.goal else { return [] }
    var spans = [Span(environment(goal.words) + "  ", .emphasis)]
    spans += goal.bar(columns: Self.barColumns, environment)
    guard let queue = queue(in: environment) else { return spans }
    if queue.nonconformingCount > 0 {
      spans.append(
        Span("  " + environment(Words.nonconforming(queue.nonconformingCount)), .warning))
    }
    if queue.postponedCount > 0 {
      spans.append(Span("  " + environment(Words.postponed(queue.postponedCount)), .muted))
    }
    return spans
  }

  /// Draws what stands there when nothing is left to ask.
  func drawEnd(
    of open: OpenProduct, in room: Rect, of frame: inout Frame, environment: Environment
  ) {
    var text = RichText()
    if let goal = environment.goal {
      text.line(goalLine(environment))
      text.gap()
      text.paragraph(environment(goal.isReached ? Words.reached(goal.level) : Words.cannot), .title)
    } else {
      text.paragraph(environment(Words.highest), .title)
    }
    text.gap()
    text.keys(
      [
        (.chooseTarget, Words.chooseAnother), (.showLevel, Words.seeLevel),
        (.showDeclaration, Words.declare),
      ], environment)
    let risks = Risk.all(of: open, on: environment.today)
    if !risks.isEmpty {
      text.heading(environment(Words.keepAnEyeOn))
      for risk in risks { text.item([Span("! ", .warning)], environment(risk.words)) }
    }
    let inner = room.inset(columns: 2)
    for (index, line) in text.lines(columns: min(80, inner.columns)).enumerated()
    where index < inner.rows {
      frame.putLine(line, line: index, of: inner, ellipsis: environment.symbols.ellipsis)
    }
  }
}
