/// How somebody leaves a question instead of answering it.
public enum Leaving: Error, Equatable {
  /// To the question before it, or out of what it belongs to.
  case back
  /// The program, in words; unfinished when answers of a form are lost with it.
  case quit(unfinished: Bool)
  /// The program, because there is no more input.
  case endOfInput(unfinished: Bool)

  /// The same, known to lose answers where it leaves the program.
  var losingAnswers: Leaving {
    switch self {
    case .back: .back
    case .quit: .quit(unfinished: true)
    case .endOfInput: .endOfInput(unfinished: true)
    }
  }
}
