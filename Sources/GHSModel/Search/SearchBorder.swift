/// What may stand before and after a word that was typed, where it is found in a text.
enum SearchBorder: Sendable {
  /// Anything: the word may be found within another one.
  case any
  /// Nothing of which the word would be the end: no letter before a letter, no digit before a digit.
  case wordStart
  /// Nothing that would make another clause number of it: 6.5 is in `6.5.1`, not in `16.5`, `4.6.5` or `6.51`.
  case number
  /// Nothing that would make another id of it: `RM-6.5` is in `RM-6.5a`, not in `RM-6.51`.
  case identifier

  /// Whether an occurrence stands where it may.
  func allows(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func byte(_ place: Int) -> UInt8 { bytes.indices.contains(place) ? bytes[place] : 0 }
    let before = byte(range.lowerBound - 1)
    let after = byte(range.upperBound)
    switch self {
    case .any: return true
    case .wordStart:
      return !before.isASCIIWord || before.isASCIIDigit != byte(range.lowerBound).isASCIIDigit
    case .number:
      let continuesNumber =
        before.isASCIIDigit
        || before == UInt8(ascii: ".") && byte(range.lowerBound - 2).isASCIIDigit
      return !continuesNumber && !after.isASCIIDigit
    case .identifier: return !before.isASCIIWord && !after.isASCIIDigit
    }
  }
}
