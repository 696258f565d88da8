/// A text made harmless for paper and screen: nothing in it acts, everything in it shows.
///
/// Characters that would steer a terminal, a reader or the direction of the text around them are
/// written as their code point, such as `[U+202E]`, so that a reader sees that something was
/// there. Line ends of every kind become line feeds; a tabulator becomes a space. Characters that
/// scripts need to be written at all (joiners, variation selectors, the soft hyphen and the
/// zero-width space) are kept.
public struct PrintableText: Hashable, Sendable {
  /// The text with line feeds as its only control character.
  public let lines: String

  /// Makes a text harmless.
  ///
  /// - Parameter text: Any text, from anybody.
  public init(_ text: String) {
    var result = String.UnicodeScalarView()
    var previousWasCarriageReturn = false
    for scalar in text.unicodeScalars {
      defer { previousWasCarriageReturn = scalar == "\r" }
      switch scalar {
      case "\n":
        if !previousWasCarriageReturn { result.append("\n") }
      case "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
        result.append("\n")
      case "\t":
        result.append(" ")
      default:
        if Self.isHarmless(scalar) {
          result.append(scalar)
        } else {
          result.append(contentsOf: Self.name(of: scalar).unicodeScalars)
        }
      }
    }
    lines = String(result)
  }

  /// The text on one line, for places that have no second one.
  public var singleLine: String {
    String(lines.map { $0 == "\n" ? " " : $0 })
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{AD}", "\u{200B}"..."\u{200D}", "\u{2060}": return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate: return false
    case .unassigned: return !scalar.properties.isNoncharacterCodePoint
    default: return true
    }
  }

  /// A character by its code point, such as `[U+202E]`.
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "[U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
  }
}
