import GHSModel

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
  /// Whether a catalogue must not hold the character, be it raw or as an escape.
  ///
  /// Beside what acts on terminals these are line feeds, marks of direction, the byte order mark and
  /// what is no character. Spelt out rather than asked of the Unicode properties, which are looked up
  /// in tables for each character of some hundred thousand.
  var isRefusedInCatalogue: Bool {
    switch value {
    case 0x20...0x7E: false
    case 0x0A, 0x061C, 0x200E, 0x200F, 0xFEFF, 0xFDD0...0xFDEF: true
    default: actsOnTerminals || value & 0xFFFE == 0xFFFE
    }
  }
}
