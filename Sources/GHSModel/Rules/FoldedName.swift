import Foundation

/// A name as it is looked for in running text: whatever its width, case, kana and spaces are.
struct FoldedName {
  private let scalars: [Unicode.Scalar]

  /// Folds a name.
  init(_ name: String) {
    scalars = Self.folded(name).map(\.scalar)
  }

  /// Whether the name occurs in a text as a name, not as part of a longer Latin word or number.
  func occurs(in text: String) -> Bool {
    let folded = Self.folded(text)
    guard !scalars.isEmpty, folded.count >= scalars.count else { return false }
    return (0...(folded.count - scalars.count)).contains { start in
      let end = start + scalars.count
      return zip(folded[start..<end], scalars).allSatisfy { $0.scalar == $1 }
        && !Self.isInsideWord(start, of: folded) && !Self.isInsideWord(end, of: folded)
    }
  }

  /// A character without the spaces that stood before it.
  private struct Character {
    var scalar: Unicode.Scalar
    var followsSpace: Bool
  }

  private static func folded(_ text: String) -> [Character] {
    var characters: [Character] = []
    var followsSpace = false
    for scalar in text.compatibilityComposed.lowercased().unicodeScalars {
      if scalar.properties.isDefaultIgnorableCodePoint { continue }
      if scalar.properties.isWhitespace {
        followsSpace = true
        continue
      }
      characters.append(Character(scalar: hiragana(scalar), followsSpace: followsSpace))
      followsSpace = false
    }
    return characters
  }

  /// Katakana ァ to ヶ have their hiragana 0x60 before them.
  private static func hiragana(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x30A1...0x30F6).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0x60) ?? scalar
  }

  /// Whether a place lies between two characters of one Latin word or number.
  private static func isInsideWord(_ place: Int, of characters: [Character]) -> Bool {
    guard place > 0, place < characters.count, !characters[place].followsSpace else { return false }
    return isWordScalar(characters[place - 1].scalar) && isWordScalar(characters[place].scalar)
  }

  /// Scripts that are written without spaces between words have no such places.
  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return scalar.value < 0x2E80 && (properties.isAlphabetic || properties.numericType != nil)
  }
}
