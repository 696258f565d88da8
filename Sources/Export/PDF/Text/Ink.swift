/// The colours of a page: ink, two greys, one accent, one tint.
enum Ink: Hashable, Sendable {
  /// Text.
  case text

  /// Text of lesser weight; still 4.5 to 1 against paper.
  case muted

  /// The one colour that draws the eye.
  case accent

  /// Thin lines between rows.
  case hairline

  /// The ground behind table heads and notices.
  case tint

  /// Red, green and blue from 0 to 1.
  var components: (red: Double, green: Double, blue: Double) {
    switch self {
    case .text: (0.11, 0.12, 0.14)
    case .muted: (0.36, 0.39, 0.44)
    case .accent: (0.11, 0.27, 0.42)
    case .hairline: (0.78, 0.81, 0.85)
    case .tint: (0.945, 0.957, 0.969)
    }
  }
}
