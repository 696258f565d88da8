extension TextBuffer {
  /// Deletes the cluster to the left of the caret.
  public mutating func deleteLeft() {
    guard caret > text.startIndex else { return }
    replace(text.index(before: caret)..<caret, with: "")
  }

  /// Deletes the cluster to the right of the caret.
  public mutating func deleteRight() {
    guard caret < text.endIndex else { return }
    replace(caret..<text.index(after: caret), with: "")
  }

  /// Deletes the word to the left of the caret.
  public mutating func deleteWordLeft() {
    cut(previousWordStart..<caret)
  }

  /// Deletes from the start of the line to the caret.
  public mutating func deleteToLineStart() {
    cut(lineStart..<caret)
  }

  /// Deletes from the caret to the end of the line, or the newline when it stands there.
  public mutating func deleteToLineEnd() {
    if lineEnd == caret {
      deleteRight()
    } else {
      cut(caret..<lineEnd)
    }
  }

  /// Deletes everything.
  public mutating func clear() {
    replace(text.startIndex..<text.endIndex, with: "")
  }
}
