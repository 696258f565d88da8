/// One grapheme cluster made safe to show, with the columns it takes on a terminal.
///
/// This is the only door through which text reaches a ``Frame``, and every measurement uses
/// it too, so that what is measured is what is shown. The columns are the sum over the
/// scalars, as ncurses counts them: "ｶﾞ" takes 2, a decomposed "が" 2, a family emoji 6.
public struct Glyph: Hashable, Sendable {
  /// The cluster as it stands in the text.
  public let character: Character

  /// What is written to the terminal for it; empty when there is nothing to see.
  public let text: String

  /// The number of columns ``text`` takes.
  public let columns: Int

  /// Makes a cluster safe to show and measures it.
  public init(_ character: Character) {
    self.character = character
    if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F {
      text = String(character)
      columns = 1
    } else if Self.isPlainJapanese(character) {
      text = String(character)
      columns = 2
    } else {
      (text, columns) = Self.sanitized(character)
    }
  }

  /// Whether a cluster is a single kana or common ideograph, which is wide and harmless: most text is.
  private static func isPlainJapanese(_ character: Character) -> Bool {
    guard character.utf8.count == 3, let scalar = character.unicodeScalars.first else {
      return false
    }
    switch scalar.value {
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFC: return true
    default: return false
    }
  }
}
