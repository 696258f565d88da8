import GHSModel
import TerminalKit

/// The part of a form's field that takes keys.
enum FormInput: Hashable, Sendable {
  /// One line of text.
  case line(TextField, placeholder: String)
  /// Several lines of text, shown in so many rows.
  case prose(TextEditor, rows: Int)
  /// One of several answers.
  case choice([LocalizedText], selection: Int)
  /// Any number of several answers, and the one the keys act on.
  case checks([LocalizedText], chosen: Set<Int>, cursor: Int)

  /// One line, empty or with a text.
  static func line(_ text: String = "", placeholder: String = "") -> FormInput {
    .line(TextField(text), placeholder: placeholder)
  }

  /// A day written `YYYY-MM-DD`.
  static func date(_ day: CalendarDate?) -> FormInput {
    .line(TextField(day?.description ?? ""), placeholder: "YYYY-MM-DD")
  }

  /// Several lines, empty or with a text.
  static func prose(_ text: String = "", rows: Int = 3) -> FormInput {
    .prose(TextEditor(text, byteLimit: proseLimit), rows: rows)
  }

  /// The most bytes while several lines are edited: more than may be saved, so that a text pasted too long
  /// can be cut down where it stands.
  static let proseLimit = 1 << 18

  /// What has been entered, for telling whether anything has.
  enum Value: Hashable, Sendable {
    /// A text.
    case text(String)
    /// An answer.
    case selection(Int)
    /// Several answers.
    case chosen(Set<Int>)
  }

  /// What has been entered.
  var value: Value {
    switch self {
    case .line(let field, _): .text(field.text)
    case .prose(let editor, _): .text(editor.text)
    case .choice(_, let selection): .selection(selection)
    case .checks(_, let chosen, _): .chosen(chosen)
    }
  }

  /// The rows it takes in a number of columns.
  ///
  /// Answers that do not fit on one line stand below each other.
  func rows(columns: Int, _ environment: Environment) -> Int {
    switch self {
    case .prose(_, let rows): return rows
    case .choice(let options, _):
      let width = options.reduce(0) { $0 + environment($1).columnCount + 6 } - 2
      return width <= columns ? 1 : min(options.count, Self.mostAnswers)
    case .line, .checks: return 1
    }
  }

  /// The most answers that stand below each other at a time.
  private static let mostAnswers = 4

  /// Whether it takes several lines.
  var isProse: Bool {
    if case .prose = self { true } else { false }
  }

  /// Whether keys with characters are text.
  var isText: Bool {
    switch self {
    case .line, .prose: true
    case .choice, .checks: false
    }
  }
}

extension FormInput {
  /// Takes a key; false when it is not for this kind of input.
  mutating func handle(_ key: Key, in size: Size) -> Bool {
    switch self {
    case .line(var field, let placeholder):
      guard field.handle(key) else { return false }
      self = .line(field, placeholder: placeholder)
    case .prose(var editor, let rows):
      guard editor.handle(key, in: size) else { return false }
      self = .prose(editor, rows: rows)
    case .choice(let options, let selection):
      guard let step = Self.step(key) ?? (key == .character(" ") ? 1 : nil) else { return false }
      let count = options.count
      self = .choice(options, selection: count == 0 ? 0 : (selection + step + count) % count)
    case .checks(let options, var chosen, let cursor):
      if let step = Self.step(key) {
        let next = min(max(0, cursor + step), max(0, options.count - 1))
        self = .checks(options, chosen: chosen, cursor: next)
      } else if key == .character(" ") {
        if chosen.remove(cursor) == nil { chosen.insert(cursor) }
        self = .checks(options, chosen: chosen, cursor: cursor)
      } else {
        return false
      }
    }
    return true
  }

  /// Inserts pasted text.
  ///
  /// - Returns: Whether all of it found room.
  mutating func paste(_ text: String, in size: Size) -> Bool {
    switch self {
    case .line(var field, let placeholder):
      let isWhole = field.paste(text)
      self = .line(field, placeholder: placeholder)
      return isWhole
    case .prose(var editor, let rows):
      let isWhole = editor.paste(text, in: size)
      self = .prose(editor, rows: rows)
      return isWhole
    case .choice, .checks: return true
    }
  }

  private static func step(_ key: Key) -> Int? {
    switch key {
    case .left: -1
    case .right: 1
    default: nil
    }
  }
}
