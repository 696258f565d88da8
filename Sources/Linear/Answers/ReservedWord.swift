/// What can be said at every prompt.
enum ReservedWord: CaseIterable {
  /// Explain the question.
  case help
  /// Go back.
  case back
  /// Leave the program.
  case quit

  /// The words in their comparable form.
  private var words: [String] {
    switch self {
    case .help: ["?", "help", "説明", "へるぷ"]
    case .back: ["back", "戻る", "もどる"]
    case .quit: ["quit", "exit", "やめる", "終了"]
    }
  }

  /// The reserved word that an answer is, if it is one.
  init?(_ form: SpokenForm) {
    guard let word = Self.allCases.first(where: { $0.words.contains(form.text) }) else {
      return nil
    }
    self = word
  }
}
