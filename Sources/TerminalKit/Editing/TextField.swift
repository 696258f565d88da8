/// One line of text being edited, which scrolls sideways when it is longer than its room.
public struct TextField: Hashable, Sendable {
  /// The text and the caret.
  public var buffer: TextBuffer

  /// Creates a field with the caret at the end of the text.
  public init(_ text: String = "", byteLimit: Int = 4096) {
    buffer = TextBuffer(text, byteLimit: byteLimit)
  }

  /// The text.
  public var text: String { buffer.text }

  /// Does what a key does in a field.
  ///
  /// - Returns: Whether it is an editing key; Enter, Esc, Tab and the like are not.
  public mutating func handle(_ key: Key) -> Bool { buffer.handle(key) }

  /// Inserts pasted text, newlines as spaces.
  ///
  /// - Returns: Whether all of it found room.
  @discardableResult
  public mutating func paste(_ text: String) -> Bool { buffer.insert(text) }

  /// The column of the caret in the room, and how many columns of the text are to its left.
  ///
  /// The text moves by half of the room at a time, so that it does not run while one types.
  /// It depends on nothing but the caret, and drawing stays a pure function.
  public func scrolling(columns: Int) -> (caretColumn: Int, hidden: Int) {
    guard columns > 0 else { return (0, 0) }
    let column = String(text[..<buffer.caret]).columnCount
    let under = buffer.caret < text.endIndex ? Glyph(text[buffer.caret]).columns : 1
    let overflow = column + min(max(1, under), columns) - columns
    guard overflow > 0 else { return (column, 0) }
    let step = max(1, columns / 2)
    let hidden = min((overflow + step - 1) / step * step, column)
    return (column - hidden, hidden)
  }
}
