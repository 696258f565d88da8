import GHSModel
public import TerminalKit

extension AppState {
  /// The picture of the state.
  public func draw() -> Frame {
    var frame = Frame(size: environment.size)
    guard !Chrome.isTooSmall(environment.size) else {
      drawNotice(on: &frame)
      return frame
    }
    let chrome = Chrome(environment)
    let base = stack.lastIndex { $0.presentation == .full } ?? 0
    for screen in stack[base...] {
      frame.cursor = nil
      screen.draw(in: chrome.body, of: &frame, environment: environment)
    }
    drawTitle(in: chrome.title, of: &frame)
    drawWork(in: chrome.work, of: &frame)
    drawStatus(in: chrome.status, of: &frame)
    frame.putLine([Span(" ")] + footer.spans, of: chrome.footer, ellipsis: ellipsis)
    return frame
  }

  private var ellipsis: String { environment.symbols.ellipsis }

  /// The titles of the screens one behind the other, the last one whole as long as it fits.
  private func drawTitle(in rect: Rect, of frame: inout Frame) {
    frame.fill(rect, style: .bar)
    let actor = environment.actor.truncated(toColumns: 20, ellipsis: ellipsis)
    let parts = rect.inset(columns: 1)
      .splitColumns([.remaining, .fixed(actor.columnCount)], gap: 2)
    var titles = stack.filter { $0.presentation == .full }.map { $0.title(in: environment) }
    var path = titles.joined(separator: Self.separator)
    while titles.count > 1, Self.program.columnCount + path.columnCount > parts[0].columns {
      titles.removeFirst()
      path = ([ellipsis] + titles).joined(separator: Self.separator)
    }
    frame.putLine(Self.program + path, of: parts[0], style: .bar, ellipsis: ellipsis)
    frame.putLine(actor, of: parts[1], style: .bar, ellipsis: ellipsis)
  }

  private static let program = "ghs  "
  private static let separator = " > "

  private func drawStatus(in rect: Rect, of frame: inout Frame) {
    let room = rect.inset(columns: 1)
    guard let status = environment.status else {
      let idle = isWaiting ? [Span(working, .warning)] : top.hint(in: environment)
      frame.putLine(idle, of: room, ellipsis: ellipsis)
      return
    }
    let style: Style =
      switch status {
      case .notice: .accent
      case .report: .warning
      case .error: .bad
      }
    for (index, line) in Chrome.statusLines(in: environment).enumerated() {
      frame.putLine(line, line: index, of: room, style: style, ellipsis: ellipsis)
    }
  }

  private var working: String { environment(Phrases.working) }

  /// What is going on, how far it has come, and how to end it.
  private func drawWork(in rect: Rect, of frame: inout Frame) {
    guard let work = environment.shownWork else { return }
    let state = environment(WorkWords.state(of: work, waiting: environment.awaitedWorks.count - 1))
    let words =
      if work.isStopping {
        WorkWords.stopping
      } else {
        escapeStops ? WorkWords.escapeStops : WorkWords.escapeStopsElsewhere
      }
    let parts = rect.inset(columns: 1)
      .splitColumns([.remaining, .fixed(environment(words).columnCount)], gap: 2)
    frame.putLine(state, of: parts[0], style: .warning, ellipsis: ellipsis)
    frame.putLine(environment(words), of: parts[1], style: .emphasis)
  }

  /// The notice on a terminal too small for a screen, as much of it as fits.
  private func drawNotice(on frame: inout Frame) {
    let size = environment.size
    let text = environment(
      Phrases.tooSmall(
        size: size, minimum: Chrome.minimum, hasUnsavedText: hasUnsavedText,
        isWorking: !environment.awaitedWorks.isEmpty))
    frame.putWrapped(text, in: frame.bounds)
  }
}
