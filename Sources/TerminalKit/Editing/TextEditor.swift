/// Several lines of text being edited, broken softly to the width of their room.
public struct TextEditor: Hashable, Sendable {
  /// The text and the caret.
  public private(set) var buffer: TextBuffer

  /// Which of the broken lines are visible.
  public private(set) var window = ScrollWindow()

  /// The column moves up and down aim at, kept while passing through shorter lines.
  private var goalColumn: Int?

  /// Creates an editor with the caret at the end of the text.
  public init(_ text: String = "", byteLimit: Int = 65_536) {
    buffer = TextBuffer(text, isMultiline: true, byteLimit: byteLimit)
  }

  /// The text.
  public var text: String { buffer.text }

  /// Does what a key does in a text of several lines.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - size: The room the text is shown in, for moves from line to line.
  /// - Returns: Whether it is an editing key; Esc, Tab and the like are not.
  public mutating func handle(_ key: Key, in size: Size) -> Bool {
    switch key {
    case .up: moveLine(by: -1, in: size)
    case .down: moveLine(by: 1, in: size)
    case .pageUp: moveLine(by: 1 - max(2, size.rows), in: size)
    case .pageDown: moveLine(by: max(2, size.rows) - 1, in: size)
    case .enter:
      goalColumn = nil
      buffer.insert("\n")
    default:
      guard buffer.handle(key) else { return false }
      goalColumn = nil
    }
    reveal(in: size)
    return true
  }

  /// Inserts pasted text as it stands.
  ///
  /// - Returns: Whether all of it found room.
  @discardableResult
  public mutating func paste(_ text: String, in size: Size) -> Bool {
    goalColumn = nil
    defer { reveal(in: size) }
    return buffer.insert(text)
  }

  /// The broken lines and the caret among them.
  public func layout(columns: Int) -> TextLayout { TextLayout(of: buffer, columns: columns) }

  private mutating func moveLine(by rows: Int, in size: Size) {
    let layout = layout(columns: size.columns)
    let goal = goalColumn ?? layout.caret.column
    let row = min(max(0, layout.caret.row + rows), layout.lines.count - 1)
    if row == layout.caret.row {
      buffer.moveCaret(to: rows < 0 ? text.startIndex : text.endIndex)
    } else {
      buffer.moveCaret(to: layout.index(nearestTo: goal, row: row, in: text))
    }
    goalColumn = goal
  }

  private mutating func reveal(in size: Size) {
    let layout = layout(columns: size.columns)
    window.reveal(layout.caret.row, count: layout.lines.count, height: size.rows)
  }
}
