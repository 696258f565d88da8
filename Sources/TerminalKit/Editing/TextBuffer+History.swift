extension TextBuffer {
  /// Takes the last edit back.
  public mutating func undo() {
    if let state = history.undo(state) { self.state = state }
  }

  /// Does again what was taken back last.
  public mutating func redo() {
    if let state = history.redo(state) { self.state = state }
  }

  /// Inserts what was deleted last as a word or a part of a line.
  public mutating func insertDeleted() {
    insert(lastDeleted)
  }

  /// Deletes a part that can be inserted again with ``insertDeleted()``.
  mutating func cut(_ range: Range<String.Index>) {
    guard !range.isEmpty else { return }
    lastDeleted = String(text[range])
    replace(range, with: "")
  }
}
