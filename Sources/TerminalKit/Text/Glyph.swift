/// One grapheme cluster made safe to show, with the columns it takes on a terminal.
///
/// This is the only door through which text reaches a ``Frame``, and every measurement uses
/// it too, so that what is measured is what is shown. The columns are the sum over the
/// scalars, as ncurses counts them: "ｶﾞ" takes 2, a decomposed "が" 2, a family emoji 6.
public struct Glyph: Hashable, Sendable {
  /// The cluster as it stands in the text.
  public let character: Character

  /// What is written to the terminal for it; empty when there is nothing to see.
  public let text: String

  /// The number of columns ``text`` takes.
  public let columns: Int

  /// Makes a cluster safe to show and measures it.
  public init(_ character: Character) {
    self.character = character
    let scalars = character.unicodeScalars
    if let scalar = scalars.first, scalars.dropFirst().isEmpty,
      let columns = PlainScalar.columns(scalar.value)
    {
      text = String(character)
      self.columns = columns
    } else {
      (text, columns) = Self.sanitized(character)
    }
  }
}
