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
  var isRefusedInCatalogue: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default:
      properties.isBidiControl || properties.isNoncharacterCodePoint || self == "\u{FEFF}"
    }
  }
}
