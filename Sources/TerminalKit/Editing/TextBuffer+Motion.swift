extension TextBuffer {
  /// Moves one cluster to the left.
  public mutating func moveLeft() {
    if caret > text.startIndex { moveCaret(to: text.index(before: caret)) }
  }

  /// Moves one cluster to the right.
  public mutating func moveRight() {
    if caret < text.endIndex { moveCaret(to: text.index(after: caret)) }
  }

  /// Moves to the start of the line.
  public mutating func moveToLineStart() {
    moveCaret(to: lineStart)
  }

  /// Moves to the end of the line.
  public mutating func moveToLineEnd() {
    moveCaret(to: lineEnd)
  }

  /// Moves to the start of the word, or to that of the word before.
  public mutating func moveWordLeft() {
    moveCaret(to: previousWordStart)
  }

  /// Moves to the start of the next word.
  public mutating func moveWordRight() {
    moveCaret(to: nextWordStart)
  }

  /// Where the line with the caret starts.
  var lineStart: String.Index {
    text[..<caret].lastIndex(of: "\n").map { text.index(after: $0) } ?? text.startIndex
  }

  /// Where the line with the caret ends, before its newline.
  var lineEnd: String.Index {
    text[caret...].firstIndex(of: "\n") ?? text.endIndex
  }

  /// The start of the word the caret is in or behind.
  var previousWordStart: String.Index {
    let before = text[..<caret]
    let spaces = before.reversed().prefix { WordClass($0) == .space }.count
    let words = before.dropLast(spaces)
    guard let last = words.last else { return text.startIndex }
    let kind = WordClass(last)
    let count = words.reversed().prefix { WordClass($0) == kind }.count
    return text.index(caret, offsetBy: -(spaces + count))
  }

  /// The start of the word after the one the caret is in.
  private var nextWordStart: String.Index {
    let after = text[caret...]
    guard let first = after.first else { return text.endIndex }
    let kind = WordClass(first)
    let rest = after.drop { kind != .space && WordClass($0) == kind }
    return rest.drop { WordClass($0) == .space }.startIndex
  }
}
