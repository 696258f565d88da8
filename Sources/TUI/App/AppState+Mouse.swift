import TerminalKit

/// The mouse does what keys do and nothing else: the wheel moves, a click chooses what it points at or
/// runs what the footer names, a second click is Enter.
extension AppState {
  /// Answers to the mouse.
  mutating func point(_ event: MouseEvent) -> [Effect] {
    guard !Chrome.isTooSmall(environment.size) else { return [] }
    switch event.action {
    case .wheelUp: return turn(.up)
    case .wheelDown: return turn(.down)
    case .press: return click(at: event.position)
    case .doublePress:
      // The first press has chosen what is under it.
      let isChosen = Self.mark(in: drawTop())?.row == event.position.row
      return isChosen && !isForm ? press(.enter) : click(at: event.position)
    }
  }

  private static let linesOfTheWheel = 3

  private mutating func turn(_ key: Key) -> [Effect] {
    (0..<(isForm ? 1 : Self.linesOfTheWheel)).flatMap { _ in press(key) }
  }

  private var isForm: Bool { top.context(in: environment) == .form }

  private mutating func click(at position: Position) -> [Effect] {
    let chrome = Chrome(environment)
    if chrome.footer.contains(position) {
      return footer.command(at: position.column - chrome.footer.column - 1).map { run($0) } ?? []
    }
    guard chrome.body.contains(position) else { return [] }
    if isForm { enter(row: position.row) } else { choose(row: position.row) }
    return []
  }

  /// The top screen alone, as it is drawn now.
  private func drawTop() -> Frame {
    var frame = Frame(size: environment.size)
    top.draw(in: Chrome(environment).body, of: &frame, environment: environment)
    return frame
  }

  /// Where what is chosen stands in a frame, as far as it is marked; nothing where nothing is chosen.
  private static func mark(in frame: Frame) -> Rect? {
    for row in 0..<frame.size.rows {
      let columns = (0..<frame.size.columns).filter {
        frame[Position(row: row, column: $0)].style.highlight == .active
      }
      if let first = columns.first, let last = columns.last {
        return Rect(row: row, column: first, rows: 1, columns: last - first + 1)
      }
    }
    return nil
  }

  /// What a row says within some columns, without the mark of what is chosen.
  private func text(row: Int, within columns: Range<Int>, of frame: Frame) -> String {
    let text = columns.map { frame[Position(row: row, column: $0)].text }.joined()
    return text.replacing(String(environment.symbols.marker), with: " ")
  }

  /// Goes step by step to what stands in a row, as the arrow keys do; stays when that cannot be chosen.
  private mutating func choose(row: Int) {
    let frame = drawTop()
    guard let start = Self.mark(in: frame), start.row != row else { return }
    let columns = start.column..<start.endColumn
    let wanted = text(row: row, within: columns, of: frame)
    var trial = self
    var last = text(row: start.row, within: columns, of: frame)
    for _ in 0..<frame.size.rows {
      guard trial.press(row < start.row ? .up : .down).isEmpty,
        trial.stack.count == stack.count
      else { return }
      let moved = trial.drawTop()
      guard let place = Self.mark(in: moved) else { return }
      let present = trial.text(row: place.row, within: columns, of: moved)
      if present == wanted {
        self = trial
        return
      }
      if present == last { return }
      last = present
    }
  }

  /// Goes to the field of a form in a row, as Tab does; stays where there is none.
  private mutating func enter(row: Int) {
    var trial = self
    for _ in 0..<environment.size.rows * 2 {
      guard trial.press(.tab).isEmpty, trial.stack.count == stack.count else { return }
      let frame = trial.drawTop()
      if frame.cursor?.row == row || Self.mark(in: frame)?.row == row {
        self = trial
        return
      }
    }
  }
}
