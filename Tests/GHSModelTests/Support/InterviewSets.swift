import GHSModel

extension InterviewQuestion {
  /// Every way to answer the questions, each with yes, no, not known or not at all.
  static var everyWayToAnswer: [[Self: InterviewAnswer]] {
    let choices: [InterviewAnswer?] = [nil] + InterviewAnswer.allCases
    return allCases.reduce([[:]]) { sets, question in
      sets.flatMap { set in
        choices.map { choice in
          var extended = set
          extended[question] = choice
          return extended
        }
      }
    }
  }

  /// Every way in which what is not known may turn out.
  static func completions(
    of answers: [Self: InterviewAnswer]
  ) -> [[Self: InterviewAnswer]] {
    allCases.reduce([answers]) { sets, question in
      guard answers[question] ?? .notKnown == .notKnown else { return sets }
      return sets.flatMap { set in
        [InterviewAnswer.yes, .no].map { choice in
          var completed = set
          completed[question] = choice
          return completed
        }
      }
    }
  }
}
