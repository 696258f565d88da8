import GHSModel
import TerminalKit

/// A requirement's text below its title, which stays in sight with the place in the text.
struct RequirementPane {
  private let head: [[Span]]
  private let body: [[Span]]
  private let environment: Environment

  private static let placeColumns = 15
  private static let mostHeadRows = 2

  /// Writes the text of a requirement.
  ///
  /// - Parameters:
  ///   - requirement: The requirement.
  ///   - open: The product it is judged for.
  ///   - environment: The language and the day.
  ///   - columns: The columns of the room.
  ///   - highlighter: What marks the words that are searched for.
  ///   - leadsOn: Whether keys lead to related requirements.
  init(
    _ requirement: Requirement, in open: OpenProduct, _ environment: Environment, columns: Int,
    marking highlighter: SearchHighlighter? = nil, leadsOn: Bool = false
  ) {
    self.environment = environment
    var title = RichText()
    title.item(
      [Span(requirement.id.rawValue + "  ", .title)], environment(requirement.title), .title)
    let lines = title.lines(columns: columns - Self.placeColumns, marking: highlighter)
    head = Array(lines.prefix(Self.mostHeadRows))
    body = RequirementText(requirement, in: open, environment, leadsOn: leadsOn).text
      .lines(columns: ScrolledText.columns(columns), marking: highlighter)
  }

  private func bodyRoom(in rect: Rect) -> Rect {
    rect.splitRows([.fixed(min(head.count, max(0, rect.rows - 1))), .remaining])[1]
  }

  /// Answers to a command that scrolls; false when it is another.
  func move(_ scroll: inout ScrolledText, _ command: CommandID, in rect: Rect) -> Bool {
    scroll.move(command, count: body.count, height: bodyRoom(in: rect).rows)
  }

  /// Scrolls to the first words that are searched for, unless the title has them or they are in sight
  /// at the beginning.
  func revealMark(_ scroll: inout ScrolledText, in rect: Rect) {
    func isMarked(_ line: [Span]) -> Bool { line.contains { $0.style == .found } }
    guard !head.contains(where: isMarked), let line = body.firstIndex(where: isMarked) else {
      return
    }
    let height = bodyRoom(in: rect).rows
    scroll = ScrolledText()
    if line >= height { scroll.show(from: line - 1, count: body.count, height: height) }
  }

  /// Draws title and text, and which of the lines are in sight when that is not all of them.
  func draw(_ scroll: ScrolledText, in rect: Rect, of frame: inout Frame) {
    let symbols = environment.symbols
    let room = bodyRoom(in: rect)
    guard room.rows > 0 else { return }
    for (index, line) in head.enumerated() where index < rect.rows - room.rows {
      frame.putLine(line, line: index, of: rect, ellipsis: symbols.ellipsis)
    }
    let visible = scroll.visible(count: body.count, height: room.rows)
    if visible.count < body.count {
      let place = environment(AssessmentScreen.Words.place(visible, of: body.count))
      let corner = Position(row: rect.row, column: rect.endColumn - place.columnCount)
      frame.put(place, at: corner, style: .muted, in: rect)
    }
    scroll.draw(body, in: room, of: &frame, symbols: symbols)
  }
}
