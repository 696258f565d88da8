/// A line that was typed as an answer.
struct TypedAnswer {
  /// The text.
  let text: String
  /// Whether it is meant as it stands, although its words have a meaning to the conversation.
  let isLiteral: Bool

  /// Takes a line; a backslash before a word with a meaning of its own makes it a plain text.
  init(_ line: String) {
    let rest = String(line.dropFirst())
    let form = SpokenForm(rest)
    let isMeaningful =
      ReservedWord(form) != nil
      || [Self.clearing, Self.editing, Self.referring].contains(form.text)
    isLiteral = line.hasPrefix("\\") && isMeaningful
    text = isLiteral ? rest : line
  }

  /// What empties a text that is there.
  static let clearing = "-"
  /// What opens the editor for a longer text.
  static let editing = "e"
  /// What reads again what a text is about.
  static let referring = "??"

  /// The answer as it is compared.
  var form: SpokenForm { SpokenForm(text) }

  /// Whether it asks for the text to be emptied.
  var clears: Bool { !isLiteral && form.text == Self.clearing }

  /// Whether it asks for what the text is about.
  var asksForReference: Bool { !isLiteral && form.text == Self.referring }

  /// Whether it asks for the editor.
  var asksForEditor: Bool { !isLiteral && form.text == Self.editing }
}
