import GHSModel
import TerminalKit

/// The place of a key in a text: which one it is, is known when the text is shown.
///
/// The marks are scalars nobody types; a text that has them all the same at most names a key.
enum KeyMark {
  fileprivate static let start: Character = "\u{F8F00}"
  fileprivate static let end: Character = "\u{F8F01}"
  /// The byte with which either mark begins in UTF-8, rare enough to tell texts without marks apart.
  fileprivate static let firstByte: UInt8 = 0xF3
}

extension DefaultStringInterpolation {
  /// Writes the key of a command, whichever key the user has chosen for it: `\(key: .undo)`.
  mutating func appendInterpolation(key command: CommandID) {
    appendLiteral("\(KeyMark.start)\(command.rawValue)\(KeyMark.end)")
  }
}

extension LocalizedText {
  /// A text that is the key of a command.
  init(key command: CommandID) {
    self.init(ja: "\(key: command)", en: "\(key: command)")
  }
}

extension CommandTable {
  /// A text with the first key of each command that is named in it.
  func naming(keysIn text: String, symbols: Symbols) -> String {
    guard text.utf8.contains(KeyMark.firstByte) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: KeyMark.start),
      let end = rest[start...].firstIndex(of: KeyMark.end)
    {
      let name = String(rest[rest.index(after: start)..<end])
      result += rest[..<start]
      result += command(named: name)?.keyNames(symbols).first ?? name
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  /// The same in both languages.
  func naming(keysIn text: LocalizedText, symbols: Symbols) -> LocalizedText {
    LocalizedText(
      ja: naming(keysIn: text.ja, symbols: symbols), en: naming(keysIn: text.en, symbols: symbols))
  }
}
