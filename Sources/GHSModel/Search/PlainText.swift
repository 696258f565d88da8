import Foundation

/// A text in which Unicode form, width, case, accents and spaces no longer differ; kana are as written.
///
/// Hiragana and katakana are told apart until here because a katakana word is a word of its own, at which a
/// reading may begin.
struct PlainText {
  /// The scalars of the text.
  private(set) var scalars: [Unicode.Scalar] = []
  /// For each scalar the character of the text it comes from; empty unless it was asked for.
  private(set) var sources: [Range<String.Index>] = []

  /// Takes a text of which only the scalars are wanted.
  init(_ text: String) {
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard let plain = scalar.simplePlain else {
        scalars.removeAll(keepingCapacity: true)
        appendCharacters(of: text, tracking: false)
        return
      }
      append(plain)
    }
    removeSpaceAtEnd()
  }

  /// Takes a text in which something is to be marked.
  init(tracking text: String) {
    appendCharacters(of: text, tracking: true)
  }

  /// Composition only ever joins scalars of one character, so that characters can be taken one by one.
  private mutating func appendCharacters(of text: String, tracking: Bool) {
    for index in text.indices {
      let character = text[index]
      let count = scalars.count
      if let only = character.unicodeScalars.first, character.unicodeScalars.count == 1,
        let plain = only.simplePlain
      {
        append(plain)
      } else {
        for scalar in Self.normalized(character) {
          for plain in scalar.plain { append(plain) }
        }
      }
      if tracking, scalars.count > count {
        let source = index..<text.index(after: index)
        sources.append(contentsOf: repeatElement(source, count: scalars.count - count))
      }
    }
    removeSpaceAtEnd()
  }

  /// Normalization form NFKC.
  ///
  /// In two steps, because Foundation's one step leaves ｻﾞ in two scalars.
  private static func normalized(_ character: Character) -> String.UnicodeScalarView {
    String(character).decomposedStringWithCompatibilityMapping
      .precomposedStringWithCanonicalMapping.unicodeScalars
  }

  private mutating func append(_ plain: Unicode.Scalar.Plain) {
    switch plain {
    case .scalar(let scalar): scalars.append(scalar)
    case .space: if let last = scalars.last, last != " " { scalars.append(" ") }
    case .nothing: break
    }
  }

  private mutating func removeSpaceAtEnd() {
    guard scalars.last == " " else { return }
    scalars.removeLast()
    if !sources.isEmpty { sources.removeLast() }
  }
}
