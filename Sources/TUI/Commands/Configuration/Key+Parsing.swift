import TerminalKit

extension Key {
  /// The key with a name, as the help writes it: `u`, `Ctrl-P`, `F5`, `PgDn`, `Space`, `↑` or `Up`.
  ///
  /// Capitals do not matter in names; in a single letter they do.
  ///
  /// - Parameter name: The name; nothing comes of one that no key has.
  init?(named name: String) {
    if let key = Self.named[name.lowercased()] {
      self = key
    } else if name.count == 1, let character = name.first, !character.isWhitespace {
      self = Key.character(character).folded
    } else {
      return nil
    }
  }

  /// Every key with a name of more than one letter, and the arrows.
  private static let named: [String: Key] = {
    let letters = "abcdefgklnopqrstuvwxyz\\]^_".map(Key.control)
    let functions = (1...12).map(Key.function)
    let others: [Key] = [
      .character(" "), .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down,
      .left, .right, .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown,
    ]
    var keys: [String: Key] = [:]
    for key in letters + functions + others {
      for symbols in [Symbols.unicode, .ascii] { keys[key.name(symbols).lowercased()] = key }
    }
    return keys
  }()
}
