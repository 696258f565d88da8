extension String {
  /// The text with everything that could move a cursor or reorder text written as `\u{…}`.
  var printable: String {
    var printable = ""
    for scalar in unicodeScalars {
      if scalar.isRefusedInCatalogue {
        printable += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        printable.unicodeScalars.append(scalar)
      }
    }
    return printable
  }

  /// The beginning of the text for a message; what stands in a file can be of any length.
  var excerpt: String {
    let limit = 60
    let head = String(prefix(limit))
    return (head.endIndex < endIndex && count > limit ? head + "…" : head).printable
  }
}

extension Unicode.Scalar {
  /// Whether a catalogue must not hold the character, be it raw or as an escape: controls, line and
  /// paragraph separators, what reorders text (CVE-2021-42574), and what is no character.
  ///
  /// Spelt out rather than asked of the Unicode properties, which are looked up in tables for each
  /// character of some hundred thousand.
  var isRefusedInCatalogue: Bool {
    switch value {
    case 0x20...0x7E: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFEFF, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
