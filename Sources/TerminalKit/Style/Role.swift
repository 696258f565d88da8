/// What a piece of text is, from which the terminal derives how it looks.
///
/// Roles never carry meaning on their own: whatever is good, bad or selected is also said
/// by a word or a symbol, so that a screen without colour loses nothing.
public enum Role: UInt8, Sendable, CaseIterable {
  /// Ordinary text in the terminal's own colours.
  case text
  /// Text of less importance: units, hints, what is disabled.
  case muted
  /// Text that stands out: a heading, the number that matters.
  case emphasis
  /// The title of the screen or of a box.
  case title
  /// The lines around and between parts of a screen.
  case border
  /// Something that is in order.
  case good
  /// Something that is not in order.
  case bad
  /// Something that will need attention.
  case warning
  /// A value that can be acted on, a match of a search.
  case accent
  /// The key in a list of what can be done.
  case footerKey
  /// What that key does.
  case footerText
  /// The text in a field that is being edited.
  case field
  /// What stands in an empty field until something is typed.
  case placeholder
  /// A bar across the screen that says where one is.
  case bar
}
