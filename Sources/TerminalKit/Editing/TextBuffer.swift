/// Text being edited, with a caret between two of its grapheme clusters.
///
/// Control characters are never taken in. Text that arrives in pieces is joined as Unicode
/// joins it: a combining mark typed on its own becomes part of the cluster before it.
public struct TextBuffer: Hashable, Sendable {
  /// Whether newlines are kept; otherwise they become spaces.
  public let isMultiline: Bool

  /// The most bytes of UTF-8 the text may take.
  public let byteLimit: Int

  /// The text.
  public private(set) var text: String

  /// The bytes before the caret, always at a cluster boundary.
  public private(set) var caretOffset: Int

  /// The states before and after this one.
  var history = TextHistory()

  /// What was deleted last as a word or a part of a line.
  var lastDeleted = ""

  /// Creates a buffer with the caret at the end; text beyond the limit is cut.
  public init(_ text: String = "", isMultiline: Bool = false, byteLimit: Int = 65_536) {
    self.isMultiline = isMultiline
    self.byteLimit = max(0, byteLimit)
    self.text = ""
    caretOffset = 0
    insert(text)
    history = TextHistory()
  }

  /// The text and its caret, for the history.
  var state: TextHistory.State {
    get { TextHistory.State(text: text, caretOffset: caretOffset) }
    set { (text, caretOffset) = (newValue.text, newValue.caretOffset) }
  }

  /// Whether there is no text.
  public var isEmpty: Bool { text.isEmpty }

  /// The caret as an index into ``text``.
  public var caret: String.Index { text.utf8.index(text.startIndex, offsetBy: caretOffset) }

  /// Inserts text at the caret and moves the caret behind it.
  ///
  /// - Returns: Whether all of it found room within ``byteLimit``.
  @discardableResult
  public mutating func insert(_ addition: String) -> Bool {
    let room = byteLimit - text.utf8.count
    var accepted = ""
    var bytes = 0
    for character in addition {
      let clean = cleaned(character)
      bytes += clean.utf8.count
      guard bytes <= room else {
        replace(caret..<caret, with: accepted)
        return false
      }
      accepted += clean
    }
    replace(caret..<caret, with: accepted)
    return true
  }

  /// Moves the caret, to the end of the cluster when the index is inside of one.
  public mutating func moveCaret(to index: String.Index) {
    let index = min(max(index, text.startIndex), text.endIndex)
    let aligned = index.samePosition(in: text) ?? text.index(after: index)
    caretOffset = text.utf8.distance(from: text.startIndex, to: aligned)
    history.endStep()
  }

  /// Replaces a part of the text and leaves the caret behind the replacement.
  mutating func replace(_ range: Range<String.Index>, with replacement: String) {
    guard !range.isEmpty || !replacement.isEmpty else { return }
    let change = kind(of: range, replacement)
    history.note(state, before: change)
    defer { history.continueStep(change) }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    text.replaceSubrange(range, with: replacement)
    let end = text.utf8.index(text.startIndex, offsetBy: start + replacement.utf8.count)
    moveCaret(to: end)
  }

  private func kind(of range: Range<String.Index>, _ replacement: String) -> TextHistory.Kind {
    if range.isEmpty { return replacement.count == 1 && replacement != "\n" ? .typing : .other }
    return replacement.isEmpty && text.index(after: range.lowerBound) == range.upperBound
      ? .deleting : .other
  }

  private func cleaned(_ character: Character) -> String {
    if character.isNewline { return isMultiline ? "\n" : " " }
    if character == "\t" { return isMultiline ? "\t" : " " }
    let scalars = character.unicodeScalars.filter { $0.properties.generalCategory != .control }
    return String(String.UnicodeScalarView(scalars))
  }
}
