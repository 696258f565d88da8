extension Frame {
  /// Draws a field on the first row of a rectangle, with the cursor when it takes the keys.
  public mutating func putField(
    _ field: TextField, in rect: Rect, style: Style = .field, placeholder: String = "",
    isFocused: Bool = true
  ) {
    let line = rect.line(0)
    guard !line.isEmpty else { return }
    let (caretColumn, hidden) = isFocused ? field.scrolling(columns: line.columns) : (0, 0)
    fill(line, style: style)
    if field.text.isEmpty {
      let hint = Style(.placeholder, highlight: style.highlight)
      put(placeholder, at: line.origin, style: hint, in: line)
    } else {
      let start = Position(row: line.row, column: line.column - hidden)
      put(field.text, at: start, style: style, in: line)
    }
    if isFocused { cursor = Position(row: line.row, column: line.column + caretColumn) }
  }

  /// Draws the visible lines of an editor, with the cursor when it takes the keys.
  public mutating func putEditor(
    _ editor: TextEditor, in rect: Rect, style: Style = .text, isFocused: Bool = true
  ) {
    let layout = editor.layout(columns: rect.columns)
    var window = editor.window
    let visible = window.reveal(
      layout.caret.row, count: layout.lines.count, height: rect.rows)
    fill(rect, style: style)
    for (offset, line) in layout.lines[visible].enumerated() {
      let start = Position(row: rect.row + offset, column: rect.column)
      put(String(editor.text[line]), at: start, style: style, in: rect)
    }
    if isFocused, !rect.isEmpty {
      let row = rect.row + layout.caret.row - visible.lowerBound
      cursor = Position(row: row, column: rect.column + layout.caret.column)
    }
  }
}
