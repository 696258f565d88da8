extension Glyph {
  /// The most combining marks kept on one scalar: ncurses has room for no more in a cell.
  private static let markLimit = 4

  /// Replaces whatever could act on the terminal instead of being shown on it.
  ///
  /// - Controls become their pictures ("␛"), a tab one space.
  /// - Bidirectional controls and code points without a width become "␦".
  /// - A combining mark that has nothing to combine with gets a dotted circle.
  /// - Joiners and emoji selectors are dropped, because terminals disagree about how many
  ///   columns a joined sequence takes; variation selectors of ideographs stay.
  static func sanitized(_ character: Character) -> (text: String, columns: Int) {
    var text = String.UnicodeScalarView()
    var columns = 0
    var marks = 0
    for scalar in character.unicodeScalars {
      if let replacement = replacement(for: scalar) {
        text.append(replacement)
        columns += 1
        marks = 0
        continue
      }
      switch ScalarWidth(scalar) {
      case .zero:
        guard !isDropped(scalar), marks < markLimit else { continue }
        if text.isEmpty {
          text.append("\u{25CC}")
          columns += 1
        }
        text.append(scalar)
        marks += 1
      case .narrow, .unprintable:
        text.append(scalar)
        columns += 1
        marks = 0
      case .wide:
        text.append(scalar)
        columns += 2
        marks = 0
      }
    }
    return (String(text), columns)
  }

  /// The visible stand-in of a scalar that must not reach the terminal, one column wide.
  private static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09: " "
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x85, 0x2028, 0x2029: "\u{2424}"
    case 0xAD: "-"
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{2426}"
    default: ScalarWidth(scalar) == .unprintable ? "\u{2426}" : nil
    }
  }

  /// Whether a zero-width scalar has nothing to show.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE00...0xFE0D, 0xE0100...0xE01EF, 0x180B...0x180D: false
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
