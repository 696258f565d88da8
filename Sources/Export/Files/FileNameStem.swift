import Foundation
import GHSModel

/// What the names of a declaration's files begin with: its number, as far as that can stand in a name.
///
/// A number is anybody's text. Latin letters, digits, kana and kanji stay; everything else becomes `_`. A
/// number that was altered or cut is followed by the head of its digest, so that the files of two
/// declarations never have the same names.
struct FileNameStem: Hashable, Sendable {
  /// The stem of a draft, whose number may change or be missing.
  static let draft = FileNameStem(verbatim: "draft")

  /// The most characters of a number that are kept; a name holds 255 bytes, and a kanji takes three.
  private static let limit = 48

  /// The stem.
  let text: String

  /// Makes a stem from a declaration's number.
  init(number: String) {
    let scalars = number.unicodeScalars.prefix(Self.limit).map { scalar in
      Self.isAllowed(scalar) ? scalar : "_"
    }
    let kept = String(String.UnicodeScalarView(scalars))
    let isPlain = kept.first.map { $0 != "." && $0 != "-" } ?? false
    let safe = isPlain ? kept : "_" + kept.dropFirst()
    let isTheNumber =
      Array(safe.utf8) == Array(number.utf8) && safe.lowercased() != Self.draft.text
    text =
      isTheNumber
      ? safe : "\(safe)-\(ContentDigest(of: Data(number.utf8)).hexadecimal.prefix(8))"
  }

  /// Makes a stem that every system can write: kana and kanji become `_` as well.
  ///
  /// It begins with `ghs-`, so that it is never a name that a system keeps for itself.
  init(plain number: String) {
    let isPlain = number.unicodeScalars.allSatisfy(\.isASCII)
    let ascii = String(
      String.UnicodeScalarView(number.unicodeScalars.map { $0.isASCII ? $0 : "_" }))
    let stem = FileNameStem(number: ascii).text
    let digest = ContentDigest(of: Data(number.utf8)).hexadecimal.prefix(8)
    text = "ghs-" + (isPlain ? stem : "\(stem)-\(digest)")
  }

  private init(verbatim text: String) {
    self.text = text
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", "-", "_", ".": true
    case "ぁ"..."ゖ", "ァ"..."ヺ", "ー", "々", "\u{4E00}"..."\u{9FFF}": true
    default: false
    }
  }
}
