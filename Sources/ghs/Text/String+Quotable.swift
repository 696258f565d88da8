extension String {
  /// The text as it may be repeated in a message: at most 80 characters, and every character that
  /// could act on a terminal shown as a replacement.
  var quotable: String {
    let shown = prefix(80).unicodeScalars.map { scalar -> Character in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: "\u{FFFD}"
      default: Character(scalar)
      }
    }
    return String(shown) + (count > 80 ? "…" : "")
  }
}
