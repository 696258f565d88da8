import GHSModel
import TerminalKit

/// A form with a field for a path that is completed with Tab.
protocol PathFormScreen: FormScreen {
  /// The state of the completion.
  var completion: PathCompletion { get set }

  /// The field that takes a path, while it does.
  var pathField: Name? { get }

  /// What is said when no name begins like what was typed.
  var noMatch: LocalizedText { get }
}

extension PathFormScreen {
  var noMatch: LocalizedText { PathWords.noMatch }

  /// Whether the cursor is where a path goes.
  var isAtPath: Bool { form.focused.map { $0.name == pathField } ?? false }

  private var path: String { pathField.map { form[text: $0] } ?? "" }

  /// Gives a key to the completion; nothing when it is not for it.
  mutating func typePath(_ key: Key, in environment: Environment) -> [Reaction]? {
    guard isAtPath, !isSaving else {
      completion.close()
      return nil
    }
    switch key {
    case .tab where completion.selection == nil: return complete()
    case .tab, .down: return completion.isOpen ? choose(by: 1) : nil
    case .backTab, .up: return completion.isOpen ? choose(by: -1) : nil
    case .enter where completion.isOpen:
      guard let path = completion.acceptSelection(for: path) else {
        completion.close()
        return nil
      }
      return enter(path)
    case .escape where completion.isOpen:
      completion.close()
      return []
    default: return nil
    }
  }

  /// Follows an edit of the path.
  mutating func pathChanged() -> [Reaction] {
    guard isAtPath, completion.isOpen else { return [] }
    let directory = PathCompletion.parts(of: path).directory
    completion.update(path)
    guard completion.candidates.isEmpty, path.hasSuffix("/") else { return [] }
    _ = completion.list(directory)
    return [.effect(.listDirectory(directory))]
  }

  private mutating func choose(by step: Int) -> [Reaction] {
    completion.moveSelection(by: step)
    return []
  }

  private mutating func complete() -> [Reaction] {
    guard let name = pathField else { return [] }
    switch completion.complete(path) {
    case .list(let directory): return [.effect(.listDirectory(directory))]
    case .replace(let path): return enter(path)
    case .finished: form.moveFocus(by: 1)
    case .nothing:
      completion.close()
      form.note(noMatch, about: name)
    case .choose: completion.moveSelection(by: 1)
    }
    return []
  }

  private mutating func enter(_ path: String) -> [Reaction] {
    guard let name = pathField else { return [] }
    form.replace(name, with: .line(TextField(path), placeholder: ""))
    form.note(nil, about: name)
    guard path.hasSuffix("/") else { return [] }
    _ = completion.list(path)
    return [.effect(.listDirectory(path))]
  }

  /// Takes the listing of a directory; nothing when the answer is not about one.
  mutating func receivePath(_ answer: Answer, to effect: Effect) -> [Reaction]? {
    guard case .listDirectory(let directory) = effect, let name = pathField else { return nil }
    switch answer {
    case .directory(let entries):
      guard completion.take(entries, of: directory) else { return [] }
      let typed = PathCompletion.parts(of: path)
      guard isAtPath, typed.directory == directory else { return [] }
      if completion.isOpen || typed.name.isEmpty {
        completion.open(for: path)
        return []
      }
      return complete()
    case .failed(let failure):
      completion.close()
      form.note(failure.text, about: name)
      return []
    default: return nil
    }
  }

  /// Draws the candidates next to the field, over whatever is there.
  func drawCandidates(in room: Rect, of frame: inout Frame, environment: Environment) {
    guard isAtPath, completion.isOpen else { return }
    let area = parts(in: room, environment: environment).form
    let layout = FormLayout(form, in: area, environment)
    guard layout.places.indices.contains(form.focus) else { return }
    let field = layout.places[form.focus].input
    let below = Rect(
      row: field.endRow, column: field.column, rows: room.endRow - field.endRow,
      columns: field.columns)
    let above = Rect(
      row: room.row, column: field.column, rows: field.row - room.row, columns: field.columns)
    let space = below.rows >= min(above.rows, 6) ? below : above
    let rows = min(max(1, completion.candidates.count) + 2, space.rows, 12)
    let top = space.row == below.row ? space.row : space.endRow - rows
    let box = Rect(row: top, column: space.column, rows: rows, columns: space.columns)
    frame.fill(box)
    let inner = frame.box(
      box, title: [Span(title(environment), .muted)], symbols: environment.symbols,
      style: .accent)
    drawNames(in: inner, of: &frame, environment: environment)
  }

  private func title(_ environment: Environment) -> String {
    environment(
      PathWords.count(
        completion.candidates.count, environment.symbols))
  }

  private func drawNames(in room: Rect, of frame: inout Frame, environment: Environment) {
    let candidates = completion.candidates
    let symbols = environment.symbols
    guard !candidates.isEmpty else {
      frame.putLine(environment(PathWords.noMatch), of: room, ellipsis: symbols.ellipsis)
      return
    }
    var window = ScrollWindow()
    let visible = window.reveal(
      completion.selection ?? 0, count: candidates.count, height: room.rows)
    for (line, index) in visible.enumerated() {
      let entry = candidates[index]
      let isChosen = index == completion.selection
      let marker = isChosen ? String(symbols.marker) : " "
      let name = entry.name + (entry.isDirectory ? "/" : "")
      var spans = [Span(marker + " ", .accent), Span(name)]
      if !PathCompletion.canBeEntered(entry.name) {
        spans.append(Span("  " + environment(PathWords.cannotBeEntered), .warning))
      }
      frame.putLine(spans, line: line, of: room, ellipsis: symbols.ellipsis)
      if isChosen { frame.highlight(room.line(line)) }
    }
  }
}
