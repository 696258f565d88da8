import ArgumentParser
import GHSModel
import Glibc

/// The answers of an interview as options, and whether they are asked for instead.
struct InterviewOptions: ParsableArguments {
  @Option(
    name: .customLong("answer"),
    help: ArgumentHelp(
      "An answer: yes, no or not-known; once for each question. What is not named stays.",
      valueName: "question=answer"))
  var texts: [String] = []

  /// What follows from the options and the situation.
  enum Way<Question: InterviewQuestion> {
    /// Record these answers.
    case record([Question: InterviewAnswer])
    /// Ask somebody at a terminal.
    case ask(TerminalInterview)
    /// Only show what is there.
    case show
  }

  /// Decides what to do, given the answers so far.
  func way<Question: InterviewQuestion>(
    over former: [Question: InterviewAnswer], in session: Session
  ) throws -> Way<Question> {
    guard texts.isEmpty else {
      return .record(former.merging(try Question.answers(texts)) { $1 })
    }
    let isAtTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1
    return isAtTerminal && !session.json ? .ask(TerminalInterview(session.language)) : .show
  }
}

extension Session {
  /// Says which answers are left out because their questions are not asked after the others.
  func remarkOnAnswers<Question: InterviewQuestion>(
    _ given: [Question: InterviewAnswer], leftOutOf kept: [Question: InterviewAnswer]
  ) {
    for question in Question.allCases where given[question] != nil && kept[question] == nil {
      confirm(
        ja: "  \(question.rawValue)は、ほかの回答により尋ねる必要がないため、記録していません。",
        en: "  \(question.rawValue) is not asked after the other answers and was left out.")
    }
  }
}
