import GHSModel

extension String {
  /// The text as it may be repeated in a message: at most 80 characters, and every character that
  /// could act on a terminal shown as a replacement.
  var quotable: String {
    var shown = String.UnicodeScalarView()
    for scalar in prefix(80).unicodeScalars {
      shown.append(scalar.actsOnTerminals || scalar == "\n" ? "\u{FFFD}" : scalar)
    }
    return String(shown) + (count > 80 ? "…" : "")
  }
}
