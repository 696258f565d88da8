import Foundation

/// An answer or a word as it is compared: width, case, the kind of kana, spaces around it and a full stop do
/// not matter.
struct SpokenForm: Hashable {
  /// The text in its comparable form.
  let text: String

  init(_ answer: String) {
    let plain = answer.precomposedStringWithCompatibilityMapping.lowercased()
    let end = CharacterSet.whitespacesAndNewlines.union(CharacterSet(charactersIn: "。."))
    var text = plain.trimmingCharacters(in: .whitespacesAndNewlines)
    // A full stop alone is no empty answer.
    let bare = text.trimmingCharacters(in: end)
    if !bare.isEmpty { text = bare }
    self.text = Self.hiragana(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// The text with katakana as hiragana, which stand in the same order.
  private static func hiragana(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isKatakana = (0x30A1...0x30F6).contains(scalar.value)
      scalars.append((isKatakana ? Unicode.Scalar(scalar.value - 0x60) : nil) ?? scalar)
    }
    return String(scalars)
  }

  /// The number that was answered, if it is one.
  var number: Int? {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
  }
}
