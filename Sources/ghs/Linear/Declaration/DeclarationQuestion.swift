import GHSModel
import Linear

/// Asks which declaration of a product is meant, where there are several.
struct DeclarationQuestion {
  private let talk: Conversation
  private let declarations: [Declaration]

  /// Prepares the question about declarations in the order in which they are read out.
  init(_ talk: Conversation, _ declarations: [Declaration]) {
    self.talk = talk
    self.declarations = declarations
  }

  /// Asks, unless there is only one; nothing when there is none.
  func ask(help: LocalizedText) throws -> Declaration? {
    guard declarations.count > 1 else { return declarations.first }
    return try talk.choose(
      Menu(
        LocalizedText(ja: "どの適合宣言書ですか", en: "Which declaration?"), choices { $0 },
        presetPlace: usualPlace, help: help))
  }

  /// Each declaration as an answer, chosen by its number, too; the only one also by what it is.
  func choices<Value>(_ value: (Declaration) -> Value) -> [Choice<Value>] {
    let words = declarations.count == 1 ? ["declaration", "適合宣言書", "宣言"] : []
    return declarations.map { declaration in
      Choice(value(declaration), declaration.sentence, words: words + [declaration.content.number])
    }
  }

  /// The place of the one in force, or else of the draft.
  var usualPlace: Int? {
    declarations.firstIndex { $0.status == .issued }
      ?? declarations.firstIndex { $0.status == .draft }
  }
}
