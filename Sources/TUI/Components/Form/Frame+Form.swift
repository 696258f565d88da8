import GHSModel
import TerminalKit

extension Frame {
  /// Draws a form and puts the cursor where text goes.
  mutating func putForm<Name>(_ form: Form<Name>, in room: Rect, environment: Environment) {
    let layout = FormLayout(form, in: room, environment)
    for (index, place) in layout.places.enumerated() where !form.fields[index].isHidden {
      let field = form.fields[index]
      let isFocused = index == form.focus
      putLabel(of: field, in: place.label, isFocused: isFocused, environment: environment)
      putInput(field.input, in: place.input, isFocused: isFocused, environment: environment)
      for (line, span) in place.remarkLines.dropFirst(place.hiddenRemarks).enumerated() {
        putLine([span], line: line, of: place.remarks, ellipsis: environment.symbols.ellipsis)
      }
    }
    putMarks(layout, in: room, symbols: environment.symbols)
    if let note = form.focused?.note {
      putWrapped(environment(note), in: layout.note, style: .muted)
    }
  }

  private mutating func putLabel<Name>(
    of field: FormField<Name>, in rect: Rect, isFocused: Bool, environment: Environment
  ) {
    let marker = isFocused ? String(environment.symbols.marker) : " "
    let label = environment(field.label).truncated(
      toColumns: rect.columns - 4, ellipsis: environment.symbols.ellipsis)
    putLine(
      [
        Span(marker + " ", .accent), Span(label, isFocused ? .emphasis : .text),
        Span(field.isRequired ? "*" : "", .accent),
      ], of: rect)
  }

  private mutating func putInput(
    _ input: FormInput, in rect: Rect, isFocused: Bool, environment: Environment
  ) {
    switch input {
    case .line(let field, let placeholder):
      putField(field, in: rect, placeholder: placeholder, isFocused: isFocused)
    case .prose(let editor, _):
      putEditor(editor, in: rect, style: .field, isFocused: isFocused)
    case .choice(let options, let selection):
      putChoice(options, selection, in: rect, isFocused: isFocused, environment)
    case .checks(let options, let chosen, let cursor):
      let spans = options.enumerated().map { index, option in
        let mark = chosen.contains(index) ? "[*]" : "[ ]"
        return Span(
          "\(mark) \(environment(option))  ",
          isFocused && index == cursor ? .selection : .text)
      }
      putLine(spans.trimmingHighlight, of: rect, ellipsis: environment.symbols.ellipsis)
    }
  }

  private mutating func putChoice(
    _ options: [LocalizedText], _ selection: Int, in rect: Rect, isFocused: Bool,
    _ environment: Environment
  ) {
    let spans = options.enumerated().map { index, option in
      let text = environment(option)
      return index == selection
        ? Span("(*) \(text)  ", isFocused ? .selection : .emphasis) : Span("( ) \(text)  ")
    }
    let ellipsis = environment.symbols.ellipsis
    guard rect.rows > 1 else {
      let shown = spans.revealing(selection, columns: rect.columns, ellipsis: ellipsis)
      return putLine(shown.trimmingHighlight, of: rect, ellipsis: ellipsis)
    }
    var window = ScrollWindow()
    let visible = window.reveal(selection, count: spans.count, height: rect.rows)
    for (line, index) in visible.enumerated() {
      putLine([spans[index]].trimmingHighlight, line: line, of: rect, ellipsis: ellipsis)
    }
  }

  private mutating func putMarks(_ layout: FormLayout, in room: Rect, symbols: Symbols) {
    let column = Rect(
      row: room.row, column: room.endColumn - 1, rows: layout.note.row - room.row, columns: 1)
    if layout.hasMore.above {
      putLine(String(symbols.more[0]), of: column, style: .accent)
    }
    if layout.hasMore.below {
      putLine(String(symbols.more[1]), line: column.rows - 1, of: column, style: .accent)
    }
  }
}

extension [Span] {
  /// The spans without as many of the first as it takes for one of them to be in sight.
  fileprivate func revealing(_ index: Int, columns: Int, ellipsis: String) -> [Span] {
    guard indices.contains(index), self[...index].map(\.self).columnCount > columns else {
      return self
    }
    let mark = Span(ellipsis + "  ")
    var first = 0
    while first < index, ([mark] + self[first...index]).columnCount > columns { first += 1 }
    return [mark] + self[first...]
  }

  /// The spans with the spaces between them out of the selection.
  fileprivate var trimmingHighlight: [Span] {
    flatMap { span in
      [Span(String(span.text.dropLast(2)), span.style), Span("  ")]
    }
  }
}
