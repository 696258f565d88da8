import TerminalKit

extension Key {
  /// The key it stands for when it was typed through an input method that is still on: full-width
  /// letters and signs count as their ASCII counterparts.
  var folded: Key {
    guard case .character(let character) = self, let scalar = character.unicodeScalars.first,
      character.unicodeScalars.count == 1
    else { return self }
    switch scalar.value {
    case 0xFF01...0xFF5E:
      return Unicode.Scalar(scalar.value - 0xFEE0).map { .character(Character($0)) } ?? self
    case 0x3000: return .character(" ")
    // The keys of "-", "/", "[" and "]" in kana input.
    case 0x30FC, 0x2212: return .character("-")
    case 0x30FB: return .character("/")
    case 0x300C: return .character("[")
    case 0x300D: return .character("]")
    default: return self
    }
  }
}
