extension TextBuffer {
  /// Does what a key does in every text: typing, moving within the line, deleting, taking edits back.
  ///
  /// - Returns: Whether the key is one of these.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .left, .control("b"): moveLeft()
    case .right, .control("f"): moveRight()
    case .wordLeft: moveWordLeft()
    case .wordRight: moveWordRight()
    case .home, .control("a"): moveToLineStart()
    case .end, .control("e"): moveToLineEnd()
    case .backspace: deleteLeft()
    case .delete, .control("d"): deleteRight()
    case .control("u"): deleteToLineStart()
    case .control("k"): deleteToLineEnd()
    case .control("w"): deleteWordLeft()
    case .control("y"): insertDeleted()
    case .control("_"): undo()
    case .control("^"): redo()
    default: return false
    }
    return true
  }
}
