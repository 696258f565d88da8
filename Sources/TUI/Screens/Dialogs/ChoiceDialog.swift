import GHSModel
import TerminalKit

/// A question with a few answers, drawn over the screen it is about.
struct ChoiceDialog: Screen {
  /// One answer.
  struct Option: Sendable {
    /// The letter that gives it at once.
    let key: Character
    /// What it says.
    let text: LocalizedText
    /// What follows; asked for by the screen below, once the dialog has closed.
    let reactions: [Reaction]
  }

  /// What is asked.
  let question: LocalizedText
  /// The answers, the harmless one last; Esc gives the last one.
  let options: [Option]
  /// The marked answer; at first the harmless one.
  private(set) var selection: Int

  /// Creates a question.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - options: The answers.
  ///   - marked: The answer Enter gives at first; the last one when nothing is said.
  init(_ question: LocalizedText, options: [Option], marked: Int? = nil) {
    self.question = question
    self.options = options
    selection = marked ?? max(0, options.count - 1)
  }

  var presentation: Presentation { .dialog }
  func context(in environment: Environment) -> CommandContext { .choice }
  func title(in environment: Environment) -> String { "" }

  mutating func type(_ key: Key, in environment: Environment) -> [Reaction]? {
    if key == .escape { return answer(options.count - 1) }
    guard case .character(let character) = key.folded,
      let index = options.firstIndex(where: { String($0.key) == character.lowercased() })
    else { return nil }
    return answer(index)
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    let count = max(1, options.count)
    switch command {
    case .choose: return answer(selection)
    case .nextOption: selection = (selection + 1) % count
    case .previousOption: selection = (selection + count - 1) % count
    default: break
    }
    return []
  }

  private func answer(_ index: Int) -> [Reaction] {
    [.close] + (options.indices.contains(index) ? options[index].reactions : [])
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    let columns = min(64, room.columns - 4)
    // However long the question is, the answers stay in sight.
    let most = max(1, room.rows - options.count - 3)
    let lines = environment(question).wrapped(toColumns: max(1, columns - 4)).prefix(most)
    let size = Size(rows: lines.count + options.count + 3, columns: columns)
    let box = room.centered(size)
    frame.fill(box)
    let inner = frame.box(box, symbols: environment.symbols, style: .accent).inset(columns: 1)
    for (index, line) in lines.enumerated() {
      frame.putLine(line, line: index, of: inner, style: .emphasis)
    }
    for (index, option) in options.enumerated() {
      let isChosen = index == selection
      let marker = isChosen ? String(environment.symbols.marker) : " "
      let line = inner.line(lines.count + 1 + index)
      frame.putLine(
        [
          Span(marker + " ", .accent), Span(String(option.key), .footerKey),
          Span("  " + environment(option.text)),
        ], of: line, ellipsis: environment.symbols.ellipsis)
      if isChosen { frame.highlight(line) }
    }
  }
}
