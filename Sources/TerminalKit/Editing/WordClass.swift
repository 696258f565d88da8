/// The kinds of characters between which a word ends, Japanese having no spaces to tell.
enum WordClass {
  /// White space, newlines too.
  case space
  /// Chinese characters.
  case ideograph
  /// Hiragana.
  case hiragana
  /// Katakana of either width, with the prolonged sound mark.
  case katakana
  /// Letters and digits of other scripts.
  case word
  /// Everything else.
  case punctuation

  /// Classifies a character by its first scalar.
  init(_ character: Character) {
    let value = character.unicodeScalars.first?.value ?? 0
    switch value {
    case 0x3041...0x309F: self = .hiragana
    case 0x30FB: self = .punctuation
    case 0x30A0...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .katakana
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = .ideograph
    default:
      if character.isWhitespace {
        self = .space
      } else {
        self = character.isLetter || character.isNumber || character == "_" ? .word : .punctuation
      }
    }
  }
}
