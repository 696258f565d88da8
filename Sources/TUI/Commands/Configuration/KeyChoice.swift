import GHSModel
import TerminalKit

/// A line of a key file that was understood: a command and the keys chosen for it.
struct KeyChoice: Hashable, Sendable {
  /// The line, counted from 1.
  let line: Int
  /// The command.
  let command: CommandID
  /// The keys, the one to show first.
  let keys: [Key]

  /// A line that was not understood.
  struct Unreadable: Error {
    /// Why.
    let fault: KeyFault
  }

  /// The longest part of a line that is repeated in a report.
  private static let longest = 24

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - number: Its number, counted from 1.
  ///   - earlier: What the lines before it have chosen.
  ///   - table: The commands there are.
  /// - Returns: The choice, nothing for a line that says nothing, or what is wrong with the line.
  static func read(
    _ line: Substring, number: Int, after earlier: [KeyChoice], of table: CommandTable
  ) -> Result<KeyChoice?, Unreadable> {
    func fault(_ reason: KeyFault.Reason) -> Result<KeyChoice?, Unreadable> {
      .failure(Unreadable(fault: KeyFault(line: number, reason: reason)))
    }
    let text = String(line.unicodeScalars.filter { $0 != "\u{FEFF}" })
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, !first.hasPrefix("#") else { return .success(nil) }
    guard let colon = text.firstIndex(of: ":") else { return fault(.notAnAssignment) }
    let name = text[..<colon].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let keyNames = text[text.index(after: colon)...].split(whereSeparator: \.isWhitespace)
    guard !name.isEmpty, !keyNames.isEmpty else { return fault(.notAnAssignment) }
    guard let id = CommandID(rawValue: name), let command = table.command(id) else {
      let shown = String(name.prefix(longest))
      let nearest = NearestMatches.among(CommandID.allCases, to: shown).first?.rawValue
      return fault(.unknownCommand(shown, nearest: nearest))
    }
    guard id != .followRelated else { return fault(.fixed(id)) }
    if let before = earlier.first(where: { $0.command == id }) {
      return fault(.repeated(id, line: before.line))
    }
    var keys: [Key] = []
    for keyName in keyNames {
      guard let key = Key(named: String(keyName)) else {
        return fault(.unknownKey(String(keyName.prefix(longest))))
      }
      guard !command.takesAsText(key) else { return fault(.isText(key)) }
      if !keys.contains(key) { keys.append(key) }
    }
    return .success(KeyChoice(line: number, command: id, keys: keys))
  }
}

extension Command {
  /// Whether a key never reaches the command, because it is only run where text is edited.
  fileprivate func takesAsText(_ key: Key) -> Bool {
    guard contexts.isSubset(of: [.form, .search, .palette, .reuse]) else { return false }
    if contexts.contains(.form) {
      var editor = TextEditor()
      return editor.handle(key, in: Size(rows: 3, columns: 20))
    }
    var field = TextField()
    return field.handle(key)
  }
}
